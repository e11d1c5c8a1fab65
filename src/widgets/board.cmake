set(DOPYS_WIDGETS_BOARD
    mainwindow.cpp mainwindow.h
    boardlayout.cpp boardlayout.h
    briefpane.cpp briefpane.h
    exportdialog.cpp exportdialog.h
    exacttext.cpp exacttext.h
    firmshortcut.cpp firmshortcut.h
    growingtextedit.cpp growingtextedit.h
    mentiontext.cpp mentiontext.h
    outline.cpp outline.h
    postboard.cpp postboard.h
    postcard.cpp postcard.h
    poststanding.cpp poststanding.h
    posttexts.cpp posttexts.h
    runbar.cpp runbar.h
    statetext.cpp statetext.h
    tintedicon.cpp tintedicon.h
    topicrow.cpp topicrow.h)
