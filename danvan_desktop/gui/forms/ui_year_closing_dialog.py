"""Generated from forms/year_closing_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget

class Ui_YearClosingDialog(object):
    def setupUi(self, YearClosingDialog):
        if not YearClosingDialog.objectName():
            YearClosingDialog.setObjectName(u"YearClosingDialog")
        YearClosingDialog.resize(880, 520)
        self.dialog_layout = QVBoxLayout(YearClosingDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.explanation_label = QLabel(YearClosingDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.explanation_label)

        self.ends_label = QLabel(YearClosingDialog)
        self.ends_label.setObjectName(u"ends_label")
        self.ends_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.ends_label)

        self.ends_tree = QTreeWidget(YearClosingDialog)
        self.ends_tree.setObjectName(u"ends_tree")
        self.ends_tree.setWordWrap(True)
        self.ends_tree.setColumnCount(2)

        self.dialog_layout.addWidget(self.ends_tree)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.jump_button = QPushButton(YearClosingDialog)
        self.jump_button.setObjectName(u"jump_button")
        self.jump_button.setAutoDefault(False)

        self.button_layout.addWidget(self.jump_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_year_button = QPushButton(YearClosingDialog)
        self.close_year_button.setObjectName(u"close_year_button")
        self.close_year_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_year_button)

        self.later_button = QPushButton(YearClosingDialog)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setAutoDefault(False)

        self.button_layout.addWidget(self.later_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.ends_label.setBuddy(self.ends_tree)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ends_tree, self.jump_button)
        QWidget.setTabOrder(self.jump_button, self.close_year_button)
        QWidget.setTabOrder(self.close_year_button, self.later_button)

        self.retranslateUi(YearClosingDialog)

        QMetaObject.connectSlotsByName(YearClosingDialog)
    # setupUi

    def retranslateUi(self, YearClosingDialog):
        YearClosingDialog.setWindowTitle(QCoreApplication.translate("YearClosingDialog", u"\u0110\u00f3ng n\u0103m", None))
        self.explanation_label.setText("")
        self.ends_label.setText(QCoreApplication.translate("YearClosingDialog", u"&Vi\u1ec7c c\u00f2n d\u1edf", None))
        ___qtreewidgetitem = self.ends_tree.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("YearClosingDialog", u"T\u00ecnh tr\u1ea1ng", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("YearClosingDialog", u"N\u1ed9i dung", None));
        self.jump_button.setText(QCoreApplication.translate("YearClosingDialog", u"\u0110\u1ebfn &m\u1ee5c n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.jump_button.setToolTip(QCoreApplication.translate("YearClosingDialog", u"\u0110\u00f3ng c\u1eeda s\u1ed5 n\u00e0y v\u00e0 m\u1edf m\u1ee5c \u0111ang ch\u1ecdn (nh\u1ea5n \u0111\u00fap ho\u1eb7c Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.close_year_button.setText(QCoreApplication.translate("YearClosingDialog", u"&\u0110\u00f3ng n\u0103m", None))
        self.later_button.setText(QCoreApplication.translate("YearClosingDialog", u"\u0110\u1ec3 &sau", None))
    # retranslateUi
