"""Generated from forms/urging_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_UrgingDialog(object):
    def setupUi(self, UrgingDialog):
        if not UrgingDialog.objectName():
            UrgingDialog.setObjectName(u"UrgingDialog")
        UrgingDialog.resize(1000, 520)
        self.dialog_layout = QVBoxLayout(UrgingDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.unit_label = QLabel(UrgingDialog)
        self.unit_label.setObjectName(u"unit_label")

        self.filter_layout.addWidget(self.unit_label)

        self.unit_combo = QComboBox(UrgingDialog)
        self.unit_combo.setObjectName(u"unit_combo")
        self.unit_combo.setMinimumContentsLength(20)
        self.unit_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filter_layout.addWidget(self.unit_combo)

        self.late_check = QCheckBox(UrgingDialog)
        self.late_check.setObjectName(u"late_check")

        self.filter_layout.addWidget(self.late_check)

        self.filter_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.filter_layout)

        self.items_table = QTableView(UrgingDialog)
        self.items_table.setObjectName(u"items_table")
        self.items_table.setAlternatingRowColors(True)
        self.items_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.items_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.items_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.items_table.setSortingEnabled(True)
        self.items_table.setTabKeyNavigation(False)
        self.items_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.items_table)

        self.count_label = QLabel(UrgingDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.count_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.copy_button = QPushButton(UrgingDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.button_layout.addWidget(self.copy_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(UrgingDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.unit_label.setBuddy(self.unit_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unit_combo, self.late_check)
        QWidget.setTabOrder(self.late_check, self.items_table)
        QWidget.setTabOrder(self.items_table, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.close_button)

        self.retranslateUi(UrgingDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(UrgingDialog)
    # setupUi

    def retranslateUi(self, UrgingDialog):
        UrgingDialog.setWindowTitle(QCoreApplication.translate("UrgingDialog", u"\u0110\u00f4n \u0111\u1ed1c", None))
        self.unit_label.setText(QCoreApplication.translate("UrgingDialog", u"\u0110\u01a1n &v\u1ecb", None))
        self.late_check.setText(QCoreApplication.translate("UrgingDialog", u"Ch\u1ec9 vi\u1ec7c \u0111\u00e3 &tr\u1ec5", None))
#if QT_CONFIG(accessibility)
        self.items_table.setAccessibleName(QCoreApplication.translate("UrgingDialog", u"Vi\u1ec7c c\u1ea7n \u0111\u00f4n \u0111\u1ed1c", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.copy_button.setText(QCoreApplication.translate("UrgingDialog", u"&Ch\u00e9p l\u1eddi nh\u1eafc", None))
#if QT_CONFIG(tooltip)
        self.copy_button.setToolTip(QCoreApplication.translate("UrgingDialog", u"Ch\u00e9p l\u1eddi nh\u1eafc c\u1ee7a c\u00e1c vi\u1ec7c \u0111ang hi\u1ec7n, m\u1ed7i \u0111\u01a1n v\u1ecb m\u1ed9t \u0111o\u1ea1n, \u0111\u1ec3 d\u00e1n v\u00e0o Zalo ho\u1eb7c th\u01b0 \u0111i\u1ec7n t\u1eed", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("UrgingDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
