set(DOPYS_WIDGETS_BOARD
    boardlayout.cpp boardlayout.h
    growingtextedit.cpp growingtextedit.h
    postboard.cpp postboard.h
    postcard.cpp postcard.h
    statetext.cpp statetext.h
    tintedicon.cpp tintedicon.h)
