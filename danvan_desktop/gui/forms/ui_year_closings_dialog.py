"""Generated from forms/year_closings_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_YearClosingsDialog(object):
    def setupUi(self, YearClosingsDialog):
        if not YearClosingsDialog.objectName():
            YearClosingsDialog.setObjectName(u"YearClosingsDialog")
        YearClosingsDialog.resize(880, 400)
        self.dialog_layout = QVBoxLayout(YearClosingsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.count_label = QLabel(YearClosingsDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.count_label)

        self.closings_table = QTableView(YearClosingsDialog)
        self.closings_table.setObjectName(u"closings_table")
        self.closings_table.setAlternatingRowColors(True)
        self.closings_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.closings_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.closings_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.closings_table.setTabKeyNavigation(False)
        self.closings_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.closings_table)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(YearClosingsDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        QWidget.setTabOrder(self.closings_table, self.close_button)

        self.retranslateUi(YearClosingsDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(YearClosingsDialog)
    # setupUi

    def retranslateUi(self, YearClosingsDialog):
        YearClosingsDialog.setWindowTitle(QCoreApplication.translate("YearClosingsDialog", u"C\u00e1c l\u1ea7n \u0111\u00f3ng, m\u1edf l\u1ea1i n\u0103m", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.closings_table.setAccessibleName(QCoreApplication.translate("YearClosingsDialog", u"C\u00e1c l\u1ea7n \u0111\u00f3ng, m\u1edf l\u1ea1i n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("YearClosingsDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
