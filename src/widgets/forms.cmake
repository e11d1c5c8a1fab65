set(DOPYS_WIDGETS_FORMS
    backupsdialog.cpp backupsdialog.h
    campaigndelegate.cpp campaigndelegate.h
    campaignform.cpp campaignform.h
    documentsfolder.cpp documentsfolder.h
    fieldnote.cpp fieldnote.h
    keypanel.cpp keypanel.h
    librarypanel.cpp librarypanel.h
    messageboxes.cpp messageboxes.h
    momenttext.cpp momenttext.h
    paragraphedit.cpp paragraphedit.h
    noticebar.cpp noticebar.h
    proxyfields.cpp proxyfields.h
    readingwindow.cpp readingwindow.h
    recoverybar.cpp recoverybar.h
    saveproblembar.cpp saveproblembar.h
    problemtext.cpp problemtext.h
    samplecampaign.cpp samplecampaign.h
    settingsdialog.cpp settingsdialog.h
    startpage.cpp startpage.h
    textcolours.cpp textcolours.h
    versionsdialog.cpp versionsdialog.h
    ${PROJECT_SOURCE_DIR}/ui/campaignform.ui
    ${PROJECT_SOURCE_DIR}/ui/keypanel.ui
    ${PROJECT_SOURCE_DIR}/ui/proxyfields.ui
    ${PROJECT_SOURCE_DIR}/ui/settingsdialog.ui
    ${PROJECT_SOURCE_DIR}/ui/startpage.ui)
