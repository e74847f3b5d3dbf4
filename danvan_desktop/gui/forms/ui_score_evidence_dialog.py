"""Generated from forms/score_evidence_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_ScoreEvidenceDialog(object):
    def setupUi(self, ScoreEvidenceDialog):
        if not ScoreEvidenceDialog.objectName():
            ScoreEvidenceDialog.setObjectName(u"ScoreEvidenceDialog")
        ScoreEvidenceDialog.resize(620, 420)
        self.dialog_layout = QVBoxLayout(ScoreEvidenceDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.place_label = QLabel(ScoreEvidenceDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.place_label)

        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_label = QLabel(ScoreEvidenceDialog)
        self.filter_label.setObjectName(u"filter_label")

        self.filter_layout.addWidget(self.filter_label)

        self.filter_edit = QLineEdit(ScoreEvidenceDialog)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.filter_edit)


        self.dialog_layout.addLayout(self.filter_layout)

        self.evidence_list = QListWidget(ScoreEvidenceDialog)
        self.evidence_list.setObjectName(u"evidence_list")
        self.evidence_list.setAlternatingRowColors(True)

        self.dialog_layout.addWidget(self.evidence_list)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.link_button = QPushButton(ScoreEvidenceDialog)
        self.link_button.setObjectName(u"link_button")

        self.button_layout.addWidget(self.link_button)

        self.cancel_button = QPushButton(ScoreEvidenceDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.filter_label.setBuddy(self.filter_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter_edit, self.evidence_list)
        QWidget.setTabOrder(self.evidence_list, self.link_button)
        QWidget.setTabOrder(self.link_button, self.cancel_button)

        self.retranslateUi(ScoreEvidenceDialog)

        self.link_button.setDefault(True)


        QMetaObject.connectSlotsByName(ScoreEvidenceDialog)
    # setupUi

    def retranslateUi(self, ScoreEvidenceDialog):
        ScoreEvidenceDialog.setWindowTitle(QCoreApplication.translate("ScoreEvidenceDialog", u"D\u00f9ng minh ch\u1ee9ng \u0111\u00e3 c\u00f3", None))
        self.place_label.setText("")
        self.filter_label.setText(QCoreApplication.translate("ScoreEvidenceDialog", u"&L\u1ecdc", None))
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("ScoreEvidenceDialog", u"g\u00f5 v\u00e0i ch\u1eef, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
#if QT_CONFIG(accessibility)
        self.evidence_list.setAccessibleName(QCoreApplication.translate("ScoreEvidenceDialog", u"Minh ch\u1ee9ng \u0111\u00e3 c\u00f3 trong d\u1eef li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.link_button.setText(QCoreApplication.translate("ScoreEvidenceDialog", u"D\u00f9ng m\u1ee5c \u0111\u00e3 \u0111\u00e1nh d\u1ea5u", None))
        self.cancel_button.setText(QCoreApplication.translate("ScoreEvidenceDialog", u"\u0110\u1ec3 nguy\u00ean", None))
    # retranslateUi
