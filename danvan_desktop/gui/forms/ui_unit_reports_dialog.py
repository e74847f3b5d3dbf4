"""Generated from forms/unit_reports_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_UnitReportsDialog(object):
    def setupUi(self, UnitReportsDialog):
        if not UnitReportsDialog.objectName():
            UnitReportsDialog.setObjectName(u"UnitReportsDialog")
        UnitReportsDialog.resize(820, 460)
        self.dialog_layout = QVBoxLayout(UnitReportsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.what_label = QLabel(UnitReportsDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.what_label)

        self.receipts_table = QTableView(UnitReportsDialog)
        self.receipts_table.setObjectName(u"receipts_table")
        self.receipts_table.setAlternatingRowColors(True)
        self.receipts_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.receipts_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.receipts_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.receipts_table.setSortingEnabled(True)
        self.receipts_table.setTabKeyNavigation(False)
        self.receipts_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.receipts_table)

        self.missing_label = QLabel(UnitReportsDialog)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setWordWrap(True)
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.missing_label)

        self.unit_box = QGroupBox(UnitReportsDialog)
        self.unit_box.setObjectName(u"unit_box")
        self.unit_layout = QVBoxLayout(self.unit_box)
        self.unit_layout.setObjectName(u"unit_layout")
        self.unit_grid = QGridLayout()
        self.unit_grid.setObjectName(u"unit_grid")
        self.received_on_label = QLabel(self.unit_box)
        self.received_on_label.setObjectName(u"received_on_label")

        self.unit_grid.addWidget(self.received_on_label, 0, 0, 1, 1)

        self.received_on_edit = DateEdit(self.unit_box)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.unit_grid.addWidget(self.received_on_edit, 0, 1, 1, 1)

        self.content_label = QLabel(self.unit_box)
        self.content_label.setObjectName(u"content_label")

        self.unit_grid.addWidget(self.content_label, 0, 2, 1, 1)

        self.content_edit = QLineEdit(self.unit_box)
        self.content_edit.setObjectName(u"content_edit")

        self.unit_grid.addWidget(self.content_edit, 0, 3, 1, 1)

        self.internal_due_label = QLabel(self.unit_box)
        self.internal_due_label.setObjectName(u"internal_due_label")

        self.unit_grid.addWidget(self.internal_due_label, 1, 0, 1, 1)

        self.internal_due_edit = DateEdit(self.unit_box)
        self.internal_due_edit.setObjectName(u"internal_due_edit")

        self.unit_grid.addWidget(self.internal_due_edit, 1, 1, 1, 1)

        self.unit_buttons_layout = QHBoxLayout()
        self.unit_buttons_layout.setObjectName(u"unit_buttons_layout")
        self.receive_button = QPushButton(self.unit_box)
        self.receive_button.setObjectName(u"receive_button")

        self.unit_buttons_layout.addWidget(self.receive_button)

        self.take_back_button = QPushButton(self.unit_box)
        self.take_back_button.setObjectName(u"take_back_button")
        self.take_back_button.setAutoDefault(False)

        self.unit_buttons_layout.addWidget(self.take_back_button)

        self.forget_button = QPushButton(self.unit_box)
        self.forget_button.setObjectName(u"forget_button")
        self.forget_button.setAutoDefault(False)

        self.unit_buttons_layout.addWidget(self.forget_button)

        self.unit_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unit_buttons_layout.addItem(self.unit_spacer)


        self.unit_grid.addLayout(self.unit_buttons_layout, 1, 3, 1, 1)

        self.unit_grid.setColumnStretch(1, 1)
        self.unit_grid.setColumnStretch(3, 4)

        self.unit_layout.addLayout(self.unit_grid)


        self.dialog_layout.addWidget(self.unit_box)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.other_unit_label = QLabel(UnitReportsDialog)
        self.other_unit_label.setObjectName(u"other_unit_label")

        self.button_layout.addWidget(self.other_unit_label)

        self.other_unit_combo = QComboBox(UnitReportsDialog)
        self.other_unit_combo.setObjectName(u"other_unit_combo")
        self.other_unit_combo.setMinimumContentsLength(14)
        self.other_unit_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.button_layout.addWidget(self.other_unit_combo)

        self.add_button = QPushButton(UnitReportsDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.button_layout.addWidget(self.add_button)

        self.add_all_button = QPushButton(UnitReportsDialog)
        self.add_all_button.setObjectName(u"add_all_button")
        self.add_all_button.setAutoDefault(False)

        self.button_layout.addWidget(self.add_all_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(UnitReportsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.received_on_label.setBuddy(self.received_on_edit)
        self.content_label.setBuddy(self.content_edit)
        self.internal_due_label.setBuddy(self.internal_due_edit)
        self.other_unit_label.setBuddy(self.other_unit_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.receipts_table, self.received_on_edit)
        QWidget.setTabOrder(self.received_on_edit, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.internal_due_edit)
        QWidget.setTabOrder(self.internal_due_edit, self.receive_button)
        QWidget.setTabOrder(self.receive_button, self.take_back_button)
        QWidget.setTabOrder(self.take_back_button, self.forget_button)
        QWidget.setTabOrder(self.forget_button, self.other_unit_combo)
        QWidget.setTabOrder(self.other_unit_combo, self.add_button)
        QWidget.setTabOrder(self.add_button, self.add_all_button)
        QWidget.setTabOrder(self.add_all_button, self.close_button)

        self.retranslateUi(UnitReportsDialog)

        self.receive_button.setDefault(True)


        QMetaObject.connectSlotsByName(UnitReportsDialog)
    # setupUi

    def retranslateUi(self, UnitReportsDialog):
        UnitReportsDialog.setWindowTitle(QCoreApplication.translate("UnitReportsDialog", u"B\u00e1o c\u00e1o c\u1ee7a \u0111\u01a1n v\u1ecb", None))
        self.what_label.setText("")
#if QT_CONFIG(accessibility)
        self.receipts_table.setAccessibleName(QCoreApplication.translate("UnitReportsDialog", u"B\u00e1o c\u00e1o c\u1ee7a c\u00e1c \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.missing_label.setText("")
        self.unit_box.setTitle(QCoreApplication.translate("UnitReportsDialog", u"\u0110\u01a1n v\u1ecb \u0111ang ch\u1ecdn", None))
        self.received_on_label.setText(QCoreApplication.translate("UnitReportsDialog", u"Ng\u00e0y &nh\u1eadn", None))
        self.content_label.setText(QCoreApplication.translate("UnitReportsDialog", u"&N\u1ed9i dung", None))
        self.content_edit.setPlaceholderText(QCoreApplication.translate("UnitReportsDialog", u"v\u00ed d\u1ee5 s\u1ed1 v\u0103n b\u1ea3n, \u0111i\u1ec1u c\u1ea7n l\u01b0u \u00fd", None))
        self.internal_due_label.setText(QCoreApplication.translate("UnitReportsDialog", u"H\u1ea1n n\u1ed9i &b\u1ed9 ri\u00eang", None))
        self.receive_button.setText(QCoreApplication.translate("UnitReportsDialog", u"&Ghi \u0111\u00e3 nh\u1eadn", None))
        self.take_back_button.setText(QCoreApplication.translate("UnitReportsDialog", u"B\u1ecf ghi nh\u1ead&n", None))
        self.forget_button.setText(QCoreApplication.translate("UnitReportsDialog", u"Kh\u00f4ng &ph\u1ea3i b\u00e1o c\u00e1o", None))
        self.other_unit_label.setText(QCoreApplication.translate("UnitReportsDialog", u"&Th\u00eam \u0111\u01a1n v\u1ecb", None))
        self.add_button.setText(QCoreApplication.translate("UnitReportsDialog", u"Th\u00eam", None))
        self.add_all_button.setText(QCoreApplication.translate("UnitReportsDialog", u"&M\u1ecdi \u0111\u01a1n v\u1ecb c\u00f3 nhi\u1ec7m v\u1ee5", None))
        self.close_button.setText(QCoreApplication.translate("UnitReportsDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
