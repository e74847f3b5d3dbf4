"""Generated from forms/document_merge_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_DocumentMergeDialog(object):
    def setupUi(self, DocumentMergeDialog):
        if not DocumentMergeDialog.objectName():
            DocumentMergeDialog.setObjectName(u"DocumentMergeDialog")
        DocumentMergeDialog.resize(640, 250)
        self.dialog_layout = QVBoxLayout(DocumentMergeDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.kept_label = QLabel(DocumentMergeDialog)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(True)
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.kept_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.other_label = QLabel(DocumentMergeDialog)
        self.other_label.setObjectName(u"other_label")

        self.fields_layout.addWidget(self.other_label, 0, 0, 1, 1)

        self.other_combo = QComboBox(DocumentMergeDialog)
        self.other_combo.setObjectName(u"other_combo")
        self.other_combo.setMinimumContentsLength(20)
        self.other_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.other_combo, 0, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.outcome_label = QLabel(DocumentMergeDialog)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setWordWrap(True)
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.outcome_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.merge_button = QPushButton(DocumentMergeDialog)
        self.merge_button.setObjectName(u"merge_button")

        self.button_layout.addWidget(self.merge_button)

        self.close_button = QPushButton(DocumentMergeDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.other_combo, self.merge_button)
        QWidget.setTabOrder(self.merge_button, self.close_button)

        self.retranslateUi(DocumentMergeDialog)

        self.merge_button.setDefault(True)


        QMetaObject.connectSlotsByName(DocumentMergeDialog)
    # setupUi

    def retranslateUi(self, DocumentMergeDialog):
        DocumentMergeDialog.setWindowTitle(QCoreApplication.translate("DocumentMergeDialog", u"G\u1ed9p v\u0103n b\u1ea3n", None))
        self.kept_label.setText("")
        self.other_label.setText(QCoreApplication.translate("DocumentMergeDialog", u"&M\u1ee5c \u0111\u01b0\u1ee3c g\u1ed9p v\u00e0o", None))
        self.outcome_label.setText("")
        self.merge_button.setText(QCoreApplication.translate("DocumentMergeDialog", u"G\u1ed9p", None))
        self.close_button.setText(QCoreApplication.translate("DocumentMergeDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
