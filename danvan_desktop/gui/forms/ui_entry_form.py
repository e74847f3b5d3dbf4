"""Generated from forms/entry_form.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTableView, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.file_drop import FileDropList

class Ui_EntryForm(object):
    def setupUi(self, EntryForm):
        if not EntryForm.objectName():
            EntryForm.setObjectName(u"EntryForm")
        EntryForm.resize(600, 300)
        self.form_layout = QGridLayout(EntryForm)
        self.form_layout.setObjectName(u"form_layout")
        self.entered_on_label = QLabel(EntryForm)
        self.entered_on_label.setObjectName(u"entered_on_label")

        self.form_layout.addWidget(self.entered_on_label, 0, 0, 1, 1)

        self.entered_on_edit = DateEdit(EntryForm)
        self.entered_on_edit.setObjectName(u"entered_on_edit")

        self.form_layout.addWidget(self.entered_on_edit, 0, 1, 1, 1)

        self.percent_label = QLabel(EntryForm)
        self.percent_label.setObjectName(u"percent_label")

        self.form_layout.addWidget(self.percent_label, 0, 2, 1, 1)

        self.percent_spin = QSpinBox(EntryForm)
        self.percent_spin.setObjectName(u"percent_spin")
        self.percent_spin.setMinimumSize(QSize(0, 26))
        self.percent_spin.setMinimum(-1)
        self.percent_spin.setMaximum(100)
        self.percent_spin.setValue(-1)

        self.form_layout.addWidget(self.percent_spin, 0, 3, 1, 1)

        self.unit_label = QLabel(EntryForm)
        self.unit_label.setObjectName(u"unit_label")

        self.form_layout.addWidget(self.unit_label, 1, 0, 1, 1)

        self.unit_combo = QComboBox(EntryForm)
        self.unit_combo.setObjectName(u"unit_combo")
        self.unit_combo.setMinimumContentsLength(8)
        self.unit_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.form_layout.addWidget(self.unit_combo, 1, 1, 1, 3)

        self.text_label = QLabel(EntryForm)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.form_layout.addWidget(self.text_label, 2, 0, 1, 1)

        self.text_edit = QPlainTextEdit(EntryForm)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(120, 50))

        self.form_layout.addWidget(self.text_edit, 2, 1, 1, 3)

        self.quantities_label = QLabel(EntryForm)
        self.quantities_label.setObjectName(u"quantities_label")
        self.quantities_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.form_layout.addWidget(self.quantities_label, 3, 0, 1, 1)

        self.quantities_table = QTableView(EntryForm)
        self.quantities_table.setObjectName(u"quantities_table")
        self.quantities_table.setTabKeyNavigation(True)
        self.quantities_table.setMinimumSize(QSize(190, 76))

        self.form_layout.addWidget(self.quantities_table, 3, 1, 1, 1)

        self.files_list = FileDropList(EntryForm)
        self.files_list.setObjectName(u"files_list")
        self.files_list.setMinimumSize(QSize(72, 60))

        self.form_layout.addWidget(self.files_list, 3, 2, 1, 2)

        self.outcome_label = QLabel(EntryForm)
        self.outcome_label.setObjectName(u"outcome_label")

        self.form_layout.addWidget(self.outcome_label, 4, 0, 1, 1)

        self.outcome_combo = QComboBox(EntryForm)
        self.outcome_combo.setObjectName(u"outcome_combo")

        self.form_layout.addWidget(self.outcome_combo, 4, 1, 1, 1)

        self.reason_label = QLabel(EntryForm)
        self.reason_label.setObjectName(u"reason_label")

        self.form_layout.addWidget(self.reason_label, 4, 2, 1, 1)

        self.reason_edit = QLineEdit(EntryForm)
        self.reason_edit.setObjectName(u"reason_edit")

        self.form_layout.addWidget(self.reason_edit, 4, 3, 1, 1)

        self.save_layout = QHBoxLayout()
        self.save_layout.setObjectName(u"save_layout")
        self.attach_button = QPushButton(EntryForm)
        self.attach_button.setObjectName(u"attach_button")

        self.save_layout.addWidget(self.attach_button)

        self.save_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_layout.addItem(self.save_spacer)

        self.cancel_button = QPushButton(EntryForm)
        self.cancel_button.setObjectName(u"cancel_button")

        self.save_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(EntryForm)
        self.save_button.setObjectName(u"save_button")

        self.save_layout.addWidget(self.save_button)


        self.form_layout.addLayout(self.save_layout, 5, 1, 1, 3)

        self.form_layout.setColumnStretch(1, 3)
        self.form_layout.setColumnStretch(3, 2)
#if QT_CONFIG(shortcut)
        self.entered_on_label.setBuddy(self.entered_on_edit)
        self.percent_label.setBuddy(self.percent_spin)
        self.unit_label.setBuddy(self.unit_combo)
        self.text_label.setBuddy(self.text_edit)
        self.quantities_label.setBuddy(self.quantities_table)
        self.outcome_label.setBuddy(self.outcome_combo)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.entered_on_edit, self.percent_spin)
        QWidget.setTabOrder(self.percent_spin, self.unit_combo)
        QWidget.setTabOrder(self.unit_combo, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.quantities_table)
        QWidget.setTabOrder(self.quantities_table, self.files_list)
        QWidget.setTabOrder(self.files_list, self.outcome_combo)
        QWidget.setTabOrder(self.outcome_combo, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.attach_button)
        QWidget.setTabOrder(self.attach_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(EntryForm)

        self.save_button.setDefault(False)


        QMetaObject.connectSlotsByName(EntryForm)
    # setupUi

    def retranslateUi(self, EntryForm):
        self.entered_on_label.setText(QCoreApplication.translate("EntryForm", u"&Ng\u00e0y", None))
        self.percent_label.setText(QCoreApplication.translate("EntryForm", u"&T\u1ef7 l\u1ec7", None))
        self.percent_spin.setSpecialValueText(QCoreApplication.translate("EntryForm", u"kh\u00f4ng ghi", None))
        self.percent_spin.setSuffix(QCoreApplication.translate("EntryForm", u"%", None))
        self.unit_label.setText(QCoreApplication.translate("EntryForm", u"\u0110\u01a1n &v\u1ecb", None))
        self.text_label.setText(QCoreApplication.translate("EntryForm", u"&K\u1ebft qu\u1ea3", None))
        self.text_edit.setPlaceholderText(QCoreApplication.translate("EntryForm", u"\u0110\u00e3 l\u00e0m g\u00ec, \u0111\u01b0\u1ee3c g\u00ec; Ctrl+Enter \u0111\u1ec3 ghi", None))
        self.quantities_label.setText(QCoreApplication.translate("EntryForm", u"&S\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(tooltip)
        self.quantities_table.setToolTip(QCoreApplication.translate("EntryForm", u"V\u00ed d\u1ee5: h\u1ed9i ngh\u1ecb tuy\u00ean truy\u1ec1n \u2013 3 \u2013 cu\u1ed9c", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.files_list.setAccessibleName(QCoreApplication.translate("EntryForm", u"T\u1ec7p s\u1ebd \u0111\u00ednh k\u00e8m", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.files_list.setToolTip(QCoreApplication.translate("EntryForm", u"T\u1ec7p s\u1ebd \u0111\u00ednh k\u00e8m khi ghi; ch\u1ecdn r\u1ed3i nh\u1ea5n Delete \u0111\u1ec3 b\u1ecf", None))
#endif // QT_CONFIG(tooltip)
        self.outcome_label.setText(QCoreApplication.translate("EntryForm", u"K&\u1ebft th\u00fac", None))
        self.reason_label.setText(QCoreApplication.translate("EntryForm", u"L\u00fd &do", None))
        self.attach_button.setText(QCoreApplication.translate("EntryForm", u"\u0110\u00ednh k&\u00e8m\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("EntryForm", u"H\u1ee7y s\u1eeda", None))
        self.save_button.setText(QCoreApplication.translate("EntryForm", u"&Ghi k\u1ebft qu\u1ea3", None))
        pass
    # retranslateUi
