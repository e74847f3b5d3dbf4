"""Generated from forms/year_opening_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTreeWidget, QVBoxLayout, QWidget

class Ui_YearOpeningDialog(object):
    def setupUi(self, YearOpeningDialog):
        if not YearOpeningDialog.objectName():
            YearOpeningDialog.setObjectName(u"YearOpeningDialog")
        YearOpeningDialog.resize(880, 520)
        self.dialog_layout = QVBoxLayout(YearOpeningDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.plan_label = QLabel(YearOpeningDialog)
        self.plan_label.setObjectName(u"plan_label")
        self.plan_label.setWordWrap(True)
        self.plan_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.plan_label)

        self.year_layout = QHBoxLayout()
        self.year_layout.setObjectName(u"year_layout")
        self.year_label = QLabel(YearOpeningDialog)
        self.year_label.setObjectName(u"year_label")

        self.year_layout.addWidget(self.year_label)

        self.year_edit = QSpinBox(YearOpeningDialog)
        self.year_edit.setObjectName(u"year_edit")
        self.year_edit.setMinimumSize(QSize(90, 0))

        self.year_layout.addWidget(self.year_edit)

        self.year_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.year_layout.addItem(self.year_spacer)


        self.dialog_layout.addLayout(self.year_layout)

        self.explanation_label = QLabel(YearOpeningDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.explanation_label)

        self.changes_label = QLabel(YearOpeningDialog)
        self.changes_label.setObjectName(u"changes_label")

        self.dialog_layout.addWidget(self.changes_label)

        self.changes_tree = QTreeWidget(YearOpeningDialog)
        self.changes_tree.setObjectName(u"changes_tree")
        self.changes_tree.setWordWrap(True)
        self.changes_tree.setColumnCount(3)

        self.dialog_layout.addWidget(self.changes_tree)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.open_button = QPushButton(YearOpeningDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.button_layout.addWidget(self.open_button)

        self.close_button = QPushButton(YearOpeningDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year_edit)
        self.changes_label.setBuddy(self.changes_tree)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year_edit, self.changes_tree)
        QWidget.setTabOrder(self.changes_tree, self.open_button)
        QWidget.setTabOrder(self.open_button, self.close_button)

        self.retranslateUi(YearOpeningDialog)

        QMetaObject.connectSlotsByName(YearOpeningDialog)
    # setupUi

    def retranslateUi(self, YearOpeningDialog):
        YearOpeningDialog.setWindowTitle(QCoreApplication.translate("YearOpeningDialog", u"M\u1edf n\u0103m m\u1edbi", None))
        self.plan_label.setText("")
        self.year_label.setText(QCoreApplication.translate("YearOpeningDialog", u"&N\u0103m m\u1edbi", None))
        self.explanation_label.setText("")
        self.changes_label.setText(QCoreApplication.translate("YearOpeningDialog", u"\u0110i\u1ec1u \u0111\u00e3 &thay \u0111\u1ed5i (ph\u00edm c\u00e1ch \u0111\u1ec3 \u0111\u00e1nh d\u1ea5u)", None))
        ___qtreewidgetitem = self.changes_tree.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("YearOpeningDialog", u"Trong n\u0103m m\u1edbi", None));
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("YearOpeningDialog", u"\u0110i\u1ec1u \u0111\u00e3 thay \u0111\u1ed5i", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("YearOpeningDialog", u"Ch\u1ecdn", None));
        self.open_button.setText(QCoreApplication.translate("YearOpeningDialog", u"&M\u1edf n\u0103m m\u1edbi", None))
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("YearOpeningDialog", u"M\u1edf k\u1ebf ho\u1ea1ch cho n\u0103m m\u1edbi (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("YearOpeningDialog", u"\u0110\u1ec3 &sau", None))
    # retranslateUi
