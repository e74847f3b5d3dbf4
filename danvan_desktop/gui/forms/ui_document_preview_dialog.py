"""Generated from forms/document_preview_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_DocumentPreviewDialog(object):
    def setupUi(self, DocumentPreviewDialog):
        if not DocumentPreviewDialog.objectName():
            DocumentPreviewDialog.setObjectName(u"DocumentPreviewDialog")
        DocumentPreviewDialog.resize(900, 700)
        self.dialog_layout = QVBoxLayout(DocumentPreviewDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.paper_layout = QHBoxLayout()
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_label = QLabel(DocumentPreviewDialog)
        self.paper_label.setObjectName(u"paper_label")

        self.paper_layout.addWidget(self.paper_label)

        self.paper_combo = QComboBox(DocumentPreviewDialog)
        self.paper_combo.setObjectName(u"paper_combo")
        self.paper_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.paper_combo.setMinimumContentsLength(30)

        self.paper_layout.addWidget(self.paper_combo)

        self.paper_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.paper_layout)

        self.view_layout = QVBoxLayout()
        self.view_layout.setObjectName(u"view_layout")

        self.dialog_layout.addLayout(self.view_layout)

        self.notes_label = QLabel(DocumentPreviewDialog)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.notes_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.word_button = QPushButton(DocumentPreviewDialog)
        self.word_button.setObjectName(u"word_button")
        self.word_button.setAutoDefault(False)

        self.button_layout.addWidget(self.word_button)

        self.pdf_button = QPushButton(DocumentPreviewDialog)
        self.pdf_button.setObjectName(u"pdf_button")
        self.pdf_button.setAutoDefault(False)

        self.button_layout.addWidget(self.pdf_button)

        self.print_button = QPushButton(DocumentPreviewDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.button_layout.addWidget(self.print_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(DocumentPreviewDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.paper_label.setBuddy(self.paper_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paper_combo, self.word_button)
        QWidget.setTabOrder(self.word_button, self.pdf_button)
        QWidget.setTabOrder(self.pdf_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.close_button)

        self.retranslateUi(DocumentPreviewDialog)

        QMetaObject.connectSlotsByName(DocumentPreviewDialog)
    # setupUi

    def retranslateUi(self, DocumentPreviewDialog):
        DocumentPreviewDialog.setWindowTitle(QCoreApplication.translate("DocumentPreviewDialog", u"Xem tr\u01b0\u1edbc", None))
        self.paper_label.setText(QCoreApplication.translate("DocumentPreviewDialog", u"&V\u0103n b\u1ea3n", None))
        self.notes_label.setText("")
        self.word_button.setText(QCoreApplication.translate("DocumentPreviewDialog", u"L\u01b0u &Word\u2026", None))
        self.pdf_button.setText(QCoreApplication.translate("DocumentPreviewDialog", u"L\u01b0u &PDF\u2026", None))
        self.print_button.setText(QCoreApplication.translate("DocumentPreviewDialog", u"&In\u2026", None))
        self.close_button.setText(QCoreApplication.translate("DocumentPreviewDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
