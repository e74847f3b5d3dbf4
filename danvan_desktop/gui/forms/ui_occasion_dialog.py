"""Generated from forms/occasion_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_OccasionDialog(object):
    def setupUi(self, OccasionDialog):
        if not OccasionDialog.objectName():
            OccasionDialog.setObjectName(u"OccasionDialog")
        OccasionDialog.resize(520, 150)
        self.dialog_layout = QVBoxLayout(OccasionDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.hint_label = QLabel(OccasionDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.obligation_label = QLabel(OccasionDialog)
        self.obligation_label.setObjectName(u"obligation_label")

        self.fields_layout.addWidget(self.obligation_label, 0, 0, 1, 1)

        self.obligation_combo = QComboBox(OccasionDialog)
        self.obligation_combo.setObjectName(u"obligation_combo")
        self.obligation_combo.setMinimumContentsLength(40)
        self.obligation_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.obligation_combo, 0, 1, 1, 1)

        self.due_label = QLabel(OccasionDialog)
        self.due_label.setObjectName(u"due_label")

        self.fields_layout.addWidget(self.due_label, 1, 0, 1, 1)

        self.due_edit = DateEdit(OccasionDialog)
        self.due_edit.setObjectName(u"due_edit")

        self.fields_layout.addWidget(self.due_edit, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(OccasionDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(OccasionDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.obligation_label.setBuddy(self.obligation_combo)
        self.due_label.setBuddy(self.due_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.obligation_combo, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(OccasionDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(OccasionDialog)
    # setupUi

    def retranslateUi(self, OccasionDialog):
        OccasionDialog.setWindowTitle(QCoreApplication.translate("OccasionDialog", u"Th\u00eam m\u1ed1c", None))
        self.hint_label.setText(QCoreApplication.translate("OccasionDialog", u"Th\u00eam m\u1ed9t l\u1ea7n th\u1ef1c hi\u1ec7n cho ngh\u0129a v\u1ee5 kh\u00f4ng c\u00f3 ng\u00e0y c\u1ed1 \u0111\u1ecbnh (\u0111\u1ed9t xu\u1ea5t, khi c\u00f3 y\u00eau c\u1ea7u).", None))
        self.obligation_label.setText(QCoreApplication.translate("OccasionDialog", u"Ngh\u0129a &v\u1ee5", None))
        self.due_label.setText(QCoreApplication.translate("OccasionDialog", u"Ng\u00e0y &h\u1ea1n", None))
        self.save_button.setText(QCoreApplication.translate("OccasionDialog", u"Th\u00eam m\u1ed1c", None))
        self.close_button.setText(QCoreApplication.translate("OccasionDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
