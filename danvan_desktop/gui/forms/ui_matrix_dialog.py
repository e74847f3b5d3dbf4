"""Generated from forms/matrix_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_MatrixDialog(object):
    def setupUi(self, MatrixDialog):
        if not MatrixDialog.objectName():
            MatrixDialog.setObjectName(u"MatrixDialog")
        MatrixDialog.resize(1310, 680)
        self.dialog_layout = QVBoxLayout(MatrixDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.legend_label = QLabel(MatrixDialog)
        self.legend_label.setObjectName(u"legend_label")
        self.legend_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.legend_label)

        self.matrix_table = QTableView(MatrixDialog)
        self.matrix_table.setObjectName(u"matrix_table")
        self.matrix_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.matrix_table.setWordWrap(True)
        self.matrix_table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.matrix_table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.dialog_layout.addWidget(self.matrix_table)

        self.dialog_button_layout = QHBoxLayout()
        self.dialog_button_layout.setObjectName(u"dialog_button_layout")
        self.totals_label = QLabel(MatrixDialog)
        self.totals_label.setObjectName(u"totals_label")

        self.dialog_button_layout.addWidget(self.totals_label)

        self.dialog_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_button_layout.addItem(self.dialog_spacer)

        self.reject_button = QPushButton(MatrixDialog)
        self.reject_button.setObjectName(u"reject_button")
        self.reject_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.reject_button)


        self.dialog_layout.addLayout(self.dialog_button_layout)

        self.dialog_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.matrix_table, self.reject_button)

        self.retranslateUi(MatrixDialog)

        QMetaObject.connectSlotsByName(MatrixDialog)
    # setupUi

    def retranslateUi(self, MatrixDialog):
        MatrixDialog.setWindowTitle(QCoreApplication.translate("MatrixDialog", u"B\u1ea3ng ph\u00e2n c\u00f4ng", None))
        self.legend_label.setText(QCoreApplication.translate("MatrixDialog", u"C = ch\u1ee7 tr\u00ec, P = ph\u1ed1i h\u1ee3p, C\u0110 = ch\u1ec9 \u0111\u1ea1o, TM = tham m\u01b0u. B\u1ea5m v\u00e0o \u00f4 (ho\u1eb7c ph\u00edm c\u00e1ch) \u0111\u1ec3 \u0111\u1ed5i: tr\u1ed1ng \u2192 C \u2192 P \u2192 tr\u1ed1ng; g\u00f5 C, P, D, T \u0111\u1ec3 \u0111\u1eb7t, ph\u00edm Del \u0111\u1ec3 b\u1ecf.", None))
#if QT_CONFIG(accessibility)
        self.matrix_table.setAccessibleName(QCoreApplication.translate("MatrixDialog", u"B\u1ea3ng ph\u00e2n c\u00f4ng nhi\u1ec7m v\u1ee5 theo \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.totals_label.setText("")
        self.reject_button.setText(QCoreApplication.translate("MatrixDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
