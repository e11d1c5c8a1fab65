dopys_add_test(tst_briefpane dopys_widgets)
dopys_add_test(tst_exportdialog dopys_widgets)
dopys_add_test(tst_postboard dopys_widgets)
dopys_add_test(tst_postcard dopys_widgets)
dopys_add_test(tst_runbar dopys_widgets)
dopys_add_test(tst_timelineview dopys_widgets)
dopys_add_test(tst_titlelabel dopys_widgets)
dopys_add_test(tst_undokeys dopys_widgets)

# Prints the longest stall of the GUI thread while fifty cards stream; a figure, not a test.
add_executable(bench_board bench_board.cpp)
target_link_libraries(bench_board PRIVATE dopys_widgets dopys_resources)
