"""Generated from forms/score_gaps_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTreeWidget, QVBoxLayout, QWidget

class Ui_ScoreGapsDialog(object):
    def setupUi(self, ScoreGapsDialog):
        if not ScoreGapsDialog.objectName():
            ScoreGapsDialog.setObjectName(u"ScoreGapsDialog")
        ScoreGapsDialog.resize(680, 460)
        self.dialog_layout = QVBoxLayout(ScoreGapsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.summary_label = QLabel(ScoreGapsDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.gaps_tabs = QTabWidget(ScoreGapsDialog)
        self.gaps_tabs.setObjectName(u"gaps_tabs")
        self.gaps_page = QWidget()
        self.gaps_page.setObjectName(u"gaps_page")
        self.gaps_layout = QVBoxLayout(self.gaps_page)
        self.gaps_layout.setObjectName(u"gaps_layout")
        self.gaps_tree = QTreeWidget(self.gaps_page)
        self.gaps_tree.setObjectName(u"gaps_tree")
        self.gaps_tree.setWordWrap(True)
        self.gaps_tree.setColumnCount(2)

        self.gaps_layout.addWidget(self.gaps_tree)

        self.gaps_tabs.addTab(self.gaps_page, "")
        self.trial_page = QWidget()
        self.trial_page.setObjectName(u"trial_page")
        self.trial_layout = QVBoxLayout(self.trial_page)
        self.trial_layout.setObjectName(u"trial_layout")
        self.trial_label = QLabel(self.trial_page)
        self.trial_label.setObjectName(u"trial_label")
        self.trial_label.setWordWrap(True)

        self.trial_layout.addWidget(self.trial_label)

        self.trial_tree = QTreeWidget(self.trial_page)
        self.trial_tree.setObjectName(u"trial_tree")
        self.trial_tree.setWordWrap(True)
        self.trial_tree.setRootIsDecorated(False)
        self.trial_tree.setAlternatingRowColors(True)
        self.trial_tree.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed|QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.trial_tree.setColumnCount(5)

        self.trial_layout.addWidget(self.trial_tree)

        self.trial_button_layout = QHBoxLayout()
        self.trial_button_layout.setObjectName(u"trial_button_layout")
        self.way_button = QPushButton(self.trial_page)
        self.way_button.setObjectName(u"way_button")
        self.way_button.setAutoDefault(False)

        self.trial_button_layout.addWidget(self.way_button)

        self.reset_button = QPushButton(self.trial_page)
        self.reset_button.setObjectName(u"reset_button")
        self.reset_button.setAutoDefault(False)

        self.trial_button_layout.addWidget(self.reset_button)

        self.trial_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.trial_button_layout.addItem(self.trial_spacer)


        self.trial_layout.addLayout(self.trial_button_layout)

        self.trial_layout.setStretch(1, 1)
        self.gaps_tabs.addTab(self.trial_page, "")
        self.derivation_page = QWidget()
        self.derivation_page.setObjectName(u"derivation_page")
        self.derivation_layout = QVBoxLayout(self.derivation_page)
        self.derivation_layout.setObjectName(u"derivation_layout")
        self.derivation_tree = QTreeWidget(self.derivation_page)
        self.derivation_tree.setObjectName(u"derivation_tree")
        self.derivation_tree.setWordWrap(True)
        self.derivation_tree.setRootIsDecorated(False)
        self.derivation_tree.setAlternatingRowColors(True)
        self.derivation_tree.setColumnCount(3)

        self.derivation_layout.addWidget(self.derivation_tree)

        self.gaps_tabs.addTab(self.derivation_page, "")

        self.dialog_layout.addWidget(self.gaps_tabs)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.hint_label = QLabel(ScoreGapsDialog)
        self.hint_label.setObjectName(u"hint_label")

        self.button_layout.addWidget(self.hint_label)

        self.jump_button = QPushButton(ScoreGapsDialog)
        self.jump_button.setObjectName(u"jump_button")

        self.button_layout.addWidget(self.jump_button)

        self.close_button = QPushButton(ScoreGapsDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.gaps_tabs, self.gaps_tree)
        QWidget.setTabOrder(self.gaps_tree, self.trial_tree)
        QWidget.setTabOrder(self.trial_tree, self.way_button)
        QWidget.setTabOrder(self.way_button, self.reset_button)
        QWidget.setTabOrder(self.reset_button, self.derivation_tree)
        QWidget.setTabOrder(self.derivation_tree, self.jump_button)
        QWidget.setTabOrder(self.jump_button, self.close_button)

        self.retranslateUi(ScoreGapsDialog)

        QMetaObject.connectSlotsByName(ScoreGapsDialog)
    # setupUi

    def retranslateUi(self, ScoreGapsDialog):
        ScoreGapsDialog.setWindowTitle(QCoreApplication.translate("ScoreGapsDialog", u"C\u00f2n thi\u1ebfu g\u00ec?", None))
        self.summary_label.setText("")
        ___qtreewidgetitem = self.gaps_tree.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ScoreGapsDialog", u"N\u1ed9i dung", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("ScoreGapsDialog", u"Ti\u00eau ch\u00ed", None));
#if QT_CONFIG(accessibility)
        self.gaps_tree.setAccessibleName(QCoreApplication.translate("ScoreGapsDialog", u"Nh\u1eefng \u0111i\u1ec1u c\u00f2n thi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.gaps_tabs.setTabText(self.gaps_tabs.indexOf(self.gaps_page), QCoreApplication.translate("ScoreGapsDialog", u"&C\u00f2n thi\u1ebfu", None))
        self.trial_label.setText("")
        ___qtreewidgetitem1 = self.trial_tree.headerItem()
        ___qtreewidgetitem1.setText(4, QCoreApplication.translate("ScoreGapsDialog", u"Th\u1eed", None));
        ___qtreewidgetitem1.setText(3, QCoreApplication.translate("ScoreGapsDialog", u"T\u1ed1i \u0111a", None));
        ___qtreewidgetitem1.setText(2, QCoreApplication.translate("ScoreGapsDialog", u"\u0110ang c\u00f3", None));
        ___qtreewidgetitem1.setText(1, QCoreApplication.translate("ScoreGapsDialog", u"N\u1ed9i dung", None));
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("ScoreGapsDialog", u"Ti\u00eau ch\u00ed", None));
#if QT_CONFIG(accessibility)
        self.trial_tree.setAccessibleName(QCoreApplication.translate("ScoreGapsDialog", u"\u0110i\u1ec3m th\u1eed c\u1ee7a t\u1eebng ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.way_button.setText(QCoreApplication.translate("ScoreGapsDialog", u"Th\u1eed c\u00e1ch ng\u1eafn nh\u1ea5t", None))
#if QT_CONFIG(tooltip)
        self.way_button.setToolTip(QCoreApplication.translate("ScoreGapsDialog", u"\u0110\u1eb7t \u0111i\u1ec3m th\u1eed theo c\u00e1ch ng\u1eafn nh\u1ea5t t\u1edbi m\u1ee9c ti\u1ebfp theo", None))
#endif // QT_CONFIG(tooltip)
        self.reset_button.setText(QCoreApplication.translate("ScoreGapsDialog", u"B\u1ecf \u0111i\u1ec3m th\u1eed", None))
        self.gaps_tabs.setTabText(self.gaps_tabs.indexOf(self.trial_page), QCoreApplication.translate("ScoreGapsDialog", u"T&h\u1eed \u0111i\u1ec3m", None))
        ___qtreewidgetitem2 = self.derivation_tree.headerItem()
        ___qtreewidgetitem2.setText(2, QCoreApplication.translate("ScoreGapsDialog", u"C\u0103n c\u1ee9", None));
        ___qtreewidgetitem2.setText(1, QCoreApplication.translate("ScoreGapsDialog", u"K\u1ebft qu\u1ea3", None));
        ___qtreewidgetitem2.setText(0, QCoreApplication.translate("ScoreGapsDialog", u"B\u01b0\u1edbc", None));
#if QT_CONFIG(accessibility)
        self.derivation_tree.setAccessibleName(QCoreApplication.translate("ScoreGapsDialog", u"C\u00e1c b\u01b0\u1edbc t\u00ednh \u0111i\u1ec3m v\u00e0 x\u1ebfp lo\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.gaps_tabs.setTabText(self.gaps_tabs.indexOf(self.derivation_page), QCoreApplication.translate("ScoreGapsDialog", u"C\u00e1ch &t\u00ednh", None))
        self.hint_label.setText(QCoreApplication.translate("ScoreGapsDialog", u"Nh\u1ea5n \u0111\u00fap ho\u1eb7c Enter \u0111\u1ec3 \u0111\u1ebfn ti\u00eau ch\u00ed.", None))
        self.jump_button.setText(QCoreApplication.translate("ScoreGapsDialog", u"\u0110\u1ebfn ti\u00eau ch\u00ed", None))
        self.close_button.setText(QCoreApplication.translate("ScoreGapsDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
