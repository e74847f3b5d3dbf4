"""Generated from forms/roster_import_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_RosterImportDialog(object):
    def setupUi(self, RosterImportDialog):
        if not RosterImportDialog.objectName():
            RosterImportDialog.setObjectName(u"RosterImportDialog")
        RosterImportDialog.resize(900, 520)
        self.dialog_layout = QVBoxLayout(RosterImportDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.explanation_label = QLabel(RosterImportDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.explanation_label)

        self.source_layout = QHBoxLayout()
        self.source_layout.setObjectName(u"source_layout")
        self.paste_button = QPushButton(RosterImportDialog)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setAutoDefault(False)

        self.source_layout.addWidget(self.paste_button)

        self.file_button = QPushButton(RosterImportDialog)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setAutoDefault(False)

        self.source_layout.addWidget(self.file_button)

        self.source_label = QLabel(RosterImportDialog)
        self.source_label.setObjectName(u"source_label")

        self.source_layout.addWidget(self.source_label)

        self.source_combo = QComboBox(RosterImportDialog)
        self.source_combo.setObjectName(u"source_combo")
        self.source_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source_combo.setMinimumContentsLength(24)

        self.source_layout.addWidget(self.source_combo)

        self.source_button = QPushButton(RosterImportDialog)
        self.source_button.setObjectName(u"source_button")
        self.source_button.setAutoDefault(False)

        self.source_layout.addWidget(self.source_button)

        self.source_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.source_layout.addItem(self.source_spacer)


        self.dialog_layout.addLayout(self.source_layout)

        self.summary_label = QLabel(RosterImportDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.summary_label)

        self.findings_label = QLabel(RosterImportDialog)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setWordWrap(True)
        self.findings_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.findings_label)

        self.rows_table = QTableView(RosterImportDialog)
        self.rows_table.setObjectName(u"rows_table")
        self.rows_table.setAlternatingRowColors(True)
        self.rows_table.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed|QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.rows_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows_table.setTabKeyNavigation(False)
        self.rows_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.rows_table)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.hint_label = QLabel(RosterImportDialog)
        self.hint_label.setObjectName(u"hint_label")

        self.button_layout.addWidget(self.hint_label)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.accept_button = QPushButton(RosterImportDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)

        self.button_layout.addWidget(self.accept_button)

        self.cancel_button = QPushButton(RosterImportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.source_label.setBuddy(self.source_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paste_button, self.file_button)
        QWidget.setTabOrder(self.file_button, self.source_combo)
        QWidget.setTabOrder(self.source_combo, self.source_button)
        QWidget.setTabOrder(self.source_button, self.rows_table)
        QWidget.setTabOrder(self.rows_table, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel_button)

        self.retranslateUi(RosterImportDialog)

        QMetaObject.connectSlotsByName(RosterImportDialog)
    # setupUi

    def retranslateUi(self, RosterImportDialog):
        RosterImportDialog.setWindowTitle(QCoreApplication.translate("RosterImportDialog", u"Nh\u1eadp danh s\u00e1ch \u0111\u01a1n v\u1ecb ph\u1ea3i g\u1eedi", None))
        self.explanation_label.setText(QCoreApplication.translate("RosterImportDialog", u"Ch\u00e9p c\u1ed9t t\u00ean \u0111\u01a1n v\u1ecb (c\u1ea3 d\u00f2ng ti\u00eau \u0111\u1ec1 n\u1ebfu c\u00f3) t\u1eeb Excel ho\u1eb7c b\u1ea3ng Word r\u1ed3i b\u1ea5m D\u00e1n, ho\u1eb7c ch\u1ecdn t\u1ec7p, ho\u1eb7c l\u1ea5y t\u1eeb n\u01a1i \u0111\u00e3 c\u00f3. C\u1ed9t \u0111\u01b0\u1ee3c hi\u1ec3u: T\u00ean \u0111\u01a1n v\u1ecb, T\u00ean vi\u1ebft t\u1eaft, Kh\u1ed1i, L\u00e3nh \u0111\u1ea1o ph\u1ee5 tr\u00e1ch, Li\u00ean h\u1ec7, T\u1eeb ng\u00e0y, \u0110\u1ebfn ng\u00e0y, Ghi ch\u00fa.", None))
        self.paste_button.setText(QCoreApplication.translate("RosterImportDialog", u"&D\u00e1n", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("RosterImportDialog", u"D\u00e1n danh s\u00e1ch v\u1eeba ch\u00e9p (Ctrl+V)", None))
#endif // QT_CONFIG(tooltip)
        self.file_button.setText(QCoreApplication.translate("RosterImportDialog", u"T\u1eeb &t\u1ec7p\u2026", None))
#if QT_CONFIG(tooltip)
        self.file_button.setToolTip(QCoreApplication.translate("RosterImportDialog", u"T\u1ec7p Excel (.xlsx) ho\u1eb7c Word (.docx)", None))
#endif // QT_CONFIG(tooltip)
        self.source_label.setText(QCoreApplication.translate("RosterImportDialog", u"&L\u1ea5y t\u1eeb", None))
        self.source_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u0110\u1ecd&c", None))
        self.summary_label.setText("")
        self.findings_label.setText("")
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("RosterImportDialog", u"C\u00e1c d\u00f2ng c\u1ee7a danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("RosterImportDialog", u"F2 s\u1eeda t\u00ean, ph\u00edm c\u00e1ch \u0111\u00e1nh d\u1ea5u.", None))
        self.accept_button.setText(QCoreApplication.translate("RosterImportDialog", u"&Nh\u1eadn", None))
        self.cancel_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
