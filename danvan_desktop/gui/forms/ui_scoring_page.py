"""Generated from forms/scoring_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QToolButton, QTreeView, QVBoxLayout, QWidget

class Ui_ScoringPage(object):
    def setupUi(self, ScoringPage):
        if not ScoringPage.objectName():
            ScoringPage.setObjectName(u"ScoringPage")
        ScoringPage.resize(1190, 660)
        self.page_layout = QVBoxLayout(ScoringPage)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(10, 6, 10, 6)
        self.head_layout = QHBoxLayout()
        self.head_layout.setObjectName(u"head_layout")
        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(0)
        self.title_layout.setObjectName(u"title_layout")
        self.sheet_title_label = QLabel(ScoringPage)
        self.sheet_title_label.setObjectName(u"sheet_title_label")
        self.sheet_title_label.setWordWrap(True)

        self.title_layout.addWidget(self.sheet_title_label)

        self.sheet_state_label = QLabel(ScoringPage)
        self.sheet_state_label.setObjectName(u"sheet_state_label")
        self.sheet_state_label.setWordWrap(True)

        self.title_layout.addWidget(self.sheet_state_label)


        self.head_layout.addLayout(self.title_layout)

        self.facts_button = QToolButton(ScoringPage)
        self.facts_button.setObjectName(u"facts_button")
        self.facts_button.setAutoRaise(True)
        self.facts_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.head_layout.addWidget(self.facts_button)

        self.advance_button = QToolButton(ScoringPage)
        self.advance_button.setObjectName(u"advance_button")
        self.advance_button.setAutoRaise(True)
        self.advance_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.head_layout.addWidget(self.advance_button)

        self.withdraw_button = QToolButton(ScoringPage)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setAutoRaise(True)
        self.withdraw_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.head_layout.addWidget(self.withdraw_button)

        self.export_button = QToolButton(ScoringPage)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export_button.setAutoRaise(True)
        self.export_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.head_layout.addWidget(self.export_button)

        self.more_button = QToolButton(ScoringPage)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setAutoRaise(True)
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.head_layout.addWidget(self.more_button)

        self.head_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.head_layout)

        self.banner_label = QLabel(ScoringPage)
        self.banner_label.setObjectName(u"banner_label")
        self.banner_label.setWordWrap(True)

        self.page_layout.addWidget(self.banner_label)

        self.content_stack = QStackedWidget(ScoringPage)
        self.content_stack.setObjectName(u"content_stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_top_spacer)

        self.empty_label = QLabel(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_label)

        self.start_layout = QHBoxLayout()
        self.start_layout.setObjectName(u"start_layout")
        self.start_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.start_layout.addItem(self.start_left_spacer)

        self.set_label = QLabel(self.empty_page)
        self.set_label.setObjectName(u"set_label")

        self.start_layout.addWidget(self.set_label)

        self.set_combo = QComboBox(self.empty_page)
        self.set_combo.setObjectName(u"set_combo")
        self.set_combo.setMinimumContentsLength(40)
        self.set_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.start_layout.addWidget(self.set_combo)

        self.start_button = QPushButton(self.empty_page)
        self.start_button.setObjectName(u"start_button")

        self.start_layout.addWidget(self.start_button)

        self.start_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.start_layout.addItem(self.start_right_spacer)

        self.start_layout.setStretch(0, 1)
        self.start_layout.setStretch(4, 1)

        self.empty_layout.addLayout(self.start_layout)

        self.set_layout = QHBoxLayout()
        self.set_layout.setObjectName(u"set_layout")
        self.set_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.set_layout.addItem(self.set_left_spacer)

        self.sample_button = QPushButton(self.empty_page)
        self.sample_button.setObjectName(u"sample_button")

        self.set_layout.addWidget(self.sample_button)

        self.create_set_button = QPushButton(self.empty_page)
        self.create_set_button.setObjectName(u"create_set_button")

        self.set_layout.addWidget(self.create_set_button)

        self.set_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.set_layout.addItem(self.set_right_spacer)

        self.set_layout.setStretch(0, 1)
        self.set_layout.setStretch(3, 1)

        self.empty_layout.addLayout(self.set_layout)

        self.empty_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom_spacer)

        self.empty_layout.setStretch(0, 2)
        self.empty_layout.setStretch(4, 3)
        self.content_stack.addWidget(self.empty_page)
        self.sheet_page = QWidget()
        self.sheet_page.setObjectName(u"sheet_page")
        self.sheet_layout = QVBoxLayout(self.sheet_page)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.sheet_splitter = QSplitter(self.sheet_page)
        self.sheet_splitter.setObjectName(u"sheet_splitter")
        self.sheet_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.sheet_splitter.setChildrenCollapsible(False)
        self.score_tree = QTreeView(self.sheet_splitter)
        self.score_tree.setObjectName(u"score_tree")
        self.score_tree.setAlternatingRowColors(True)
        self.score_tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.score_tree.setUniformRowHeights(False)
        self.score_tree.setWordWrap(True)
        self.sheet_splitter.addWidget(self.score_tree)
        self.editor_area = QScrollArea(self.sheet_splitter)
        self.editor_area.setObjectName(u"editor_area")
        self.editor_area.setWidgetResizable(True)
        self.editor_area.setFrameShape(QFrame.Shape.NoFrame)
        self.editor_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.editor_contents = QWidget()
        self.editor_contents.setObjectName(u"editor_contents")
        self.editor_area.setWidget(self.editor_contents)
        self.sheet_splitter.addWidget(self.editor_area)

        self.sheet_layout.addWidget(self.sheet_splitter)

        self.result_frame = QFrame(self.sheet_page)
        self.result_frame.setObjectName(u"result_frame")
        self.result_frame.setFrameShape(QFrame.Shape.StyledPanel)
        self.result_layout = QHBoxLayout(self.result_frame)
        self.result_layout.setObjectName(u"result_layout")
        self.result_words_layout = QVBoxLayout()
        self.result_words_layout.setSpacing(2)
        self.result_words_layout.setObjectName(u"result_words_layout")
        self.result_label = QLabel(self.result_frame)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setTextFormat(Qt.TextFormat.RichText)
        self.result_label.setWordWrap(True)

        self.result_words_layout.addWidget(self.result_label)

        self.reason_label = QLabel(self.result_frame)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setWordWrap(True)

        self.result_words_layout.addWidget(self.reason_label)


        self.result_layout.addLayout(self.result_words_layout)

        self.suggestions_button = QPushButton(self.result_frame)
        self.suggestions_button.setObjectName(u"suggestions_button")

        self.result_layout.addWidget(self.suggestions_button)

        self.derivation_button = QPushButton(self.result_frame)
        self.derivation_button.setObjectName(u"derivation_button")

        self.result_layout.addWidget(self.derivation_button)

        self.gaps_button = QPushButton(self.result_frame)
        self.gaps_button.setObjectName(u"gaps_button")

        self.result_layout.addWidget(self.gaps_button)

        self.result_layout.setStretch(0, 1)

        self.sheet_layout.addWidget(self.result_frame)

        self.sheet_layout.setStretch(0, 1)
        self.content_stack.addWidget(self.sheet_page)

        self.page_layout.addWidget(self.content_stack)

        self.page_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.set_label.setBuddy(self.set_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.facts_button, self.advance_button)
        QWidget.setTabOrder(self.advance_button, self.withdraw_button)
        QWidget.setTabOrder(self.withdraw_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.more_button)
        QWidget.setTabOrder(self.more_button, self.set_combo)
        QWidget.setTabOrder(self.set_combo, self.start_button)
        QWidget.setTabOrder(self.start_button, self.sample_button)
        QWidget.setTabOrder(self.sample_button, self.create_set_button)
        QWidget.setTabOrder(self.create_set_button, self.score_tree)
        QWidget.setTabOrder(self.score_tree, self.editor_area)
        QWidget.setTabOrder(self.editor_area, self.suggestions_button)
        QWidget.setTabOrder(self.suggestions_button, self.derivation_button)
        QWidget.setTabOrder(self.derivation_button, self.gaps_button)

        self.retranslateUi(ScoringPage)

        QMetaObject.connectSlotsByName(ScoringPage)
    # setupUi

    def retranslateUi(self, ScoringPage):
        self.sheet_title_label.setText("")
        self.sheet_state_label.setText("")
        self.facts_button.setText(QCoreApplication.translate("ScoringPage", u"\u0110i\u1ec1u ki\u1ec7n trong n\u0103m\u2026", None))
#if QT_CONFIG(tooltip)
        self.facts_button.setToolTip(QCoreApplication.translate("ScoringPage", u"\u0110\u00e1nh d\u1ea5u c\u00e1c \u0111i\u1ec1u ki\u1ec7n \u1ea3nh h\u01b0\u1edfng \u0111\u1ebfn x\u1ebfp lo\u1ea1i", None))
#endif // QT_CONFIG(tooltip)
        self.advance_button.setText(QCoreApplication.translate("ScoringPage", u"Tr\u00ecnh l\u00e3nh \u0111\u1ea1o", None))
        self.withdraw_button.setText(QCoreApplication.translate("ScoringPage", u"R\u00fat l\u1ea1i \u0111\u1ec3 ch\u1ec9nh s\u1eeda", None))
#if QT_CONFIG(tooltip)
        self.withdraw_button.setToolTip(QCoreApplication.translate("ScoringPage", u"M\u1edf l\u1ea1i b\u1ea3ng \u0111\u1ec3 s\u1eeda; vi\u1ec7c r\u00fat l\u1ea1i \u0111\u01b0\u1ee3c ghi v\u00e0o nh\u1eadt k\u00fd", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("ScoringPage", u"Xu\u1ea5t, g\u1eedi h\u1ed3 s\u01a1", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("ScoringPage", u"Ghi b\u1ea3ng t\u1ef1 ch\u1ea5m \u0111i\u1ec3m ra Excel, Word; ki\u1ec3m tra v\u00e0 xu\u1ea5t c\u1ea3 h\u1ed3 s\u01a1 ch\u1ea5m \u0111i\u1ec3m", None))
#endif // QT_CONFIG(tooltip)
        self.more_button.setText(QCoreApplication.translate("ScoringPage", u"B\u1ed9 ti\u00eau ch\u00ed", None))
        self.banner_label.setText("")
        self.empty_label.setText("")
        self.set_label.setText(QCoreApplication.translate("ScoringPage", u"&B\u1ed9 ti\u00eau ch\u00ed", None))
        self.start_button.setText(QCoreApplication.translate("ScoringPage", u"L\u1eadp b\u1ea3ng t\u1ef1 ch\u1ea5m \u0111i\u1ec3m", None))
        self.sample_button.setText(QCoreApplication.translate("ScoringPage", u"D\u00f9ng b\u1ed9 v\u00ed d\u1ee5", None))
#if QT_CONFIG(tooltip)
        self.sample_button.setToolTip(QCoreApplication.translate("ScoringPage", u"Th\u00eam b\u1ed9 ti\u00eau ch\u00ed v\u00ed d\u1ee5 \u0111\u1ec3 l\u00e0m th\u1eed; kh\u00f4ng ph\u1ea3i quy \u0111\u1ecbnh ch\u00ednh th\u1ee9c", None))
#endif // QT_CONFIG(tooltip)
        self.create_set_button.setText(QCoreApplication.translate("ScoringPage", u"T\u1ea1o b\u1ed9 ti\u00eau ch\u00ed\u2026", None))
#if QT_CONFIG(tooltip)
        self.create_set_button.setToolTip(QCoreApplication.translate("ScoringPage", u"Nh\u1eadp b\u1ed9 ti\u00eau ch\u00ed theo quy \u0111\u1ecbnh c\u1ee7a t\u1ec9nh", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.score_tree.setAccessibleName(QCoreApplication.translate("ScoringPage", u"B\u1ea3ng t\u1ef1 ch\u1ea5m \u0111i\u1ec3m", None))
#endif // QT_CONFIG(accessibility)
        self.result_label.setText("")
        self.reason_label.setText("")
        self.suggestions_button.setText(QCoreApplication.translate("ScoringPage", u"\u0110\u1ec1 xu\u1ea5t \u0111i\u1ec3m\u2026", None))
#if QT_CONFIG(tooltip)
        self.suggestions_button.setToolTip(QCoreApplication.translate("ScoringPage", u"\u0110i\u1ec3m suy ra t\u1eeb nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau, b\u00e1o c\u00e1o v\u00e0 s\u1ed5 \u0111\u00e3 li\u00ean k\u1ebft; xem c\u0103n c\u1ee9 r\u1ed3i m\u1edbi ch\u1ea5p nh\u1eadn", None))
#endif // QT_CONFIG(tooltip)
        self.derivation_button.setText(QCoreApplication.translate("ScoringPage", u"C\u00e1ch t\u00ednh", None))
#if QT_CONFIG(tooltip)
        self.derivation_button.setToolTip(QCoreApplication.translate("ScoringPage", u"T\u1eebng b\u01b0\u1edbc t\u1eeb \u0111i\u1ec3m \u0111\u1ebfn x\u1ebfp lo\u1ea1i", None))
#endif // QT_CONFIG(tooltip)
        self.gaps_button.setText(QCoreApplication.translate("ScoringPage", u"C\u00f2n thi\u1ebfu g\u00ec?", None))
#if QT_CONFIG(tooltip)
        self.gaps_button.setToolTip(QCoreApplication.translate("ScoringPage", u"Ti\u00eau ch\u00ed ch\u01b0a ch\u1ea5m, minh ch\u1ee9ng c\u00f2n thi\u1ebfu, \u0111i\u1ec1u c\u1ea7n cho m\u1ee9c ti\u1ebfp theo", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
