"""Generated from forms/rating_facts_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_RatingFactsDialog(object):
    def setupUi(self, RatingFactsDialog):
        if not RatingFactsDialog.objectName():
            RatingFactsDialog.setObjectName(u"RatingFactsDialog")
        RatingFactsDialog.resize(620, 380)
        self.dialog_layout = QVBoxLayout(RatingFactsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.facts_label = QLabel(RatingFactsDialog)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.facts_label)

        self.facts_list = QListWidget(RatingFactsDialog)
        self.facts_list.setObjectName(u"facts_list")
        self.facts_list.setAlternatingRowColors(True)
        self.facts_list.setWordWrap(True)

        self.dialog_layout.addWidget(self.facts_list)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.keep_button = QPushButton(RatingFactsDialog)
        self.keep_button.setObjectName(u"keep_button")

        self.button_layout.addWidget(self.keep_button)

        self.cancel_button = QPushButton(RatingFactsDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.facts_label.setBuddy(self.facts_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.facts_list, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.cancel_button)

        self.retranslateUi(RatingFactsDialog)

        self.keep_button.setDefault(True)


        QMetaObject.connectSlotsByName(RatingFactsDialog)
    # setupUi

    def retranslateUi(self, RatingFactsDialog):
        RatingFactsDialog.setWindowTitle(QCoreApplication.translate("RatingFactsDialog", u"\u0110i\u1ec1u ki\u1ec7n trong n\u0103m", None))
        self.facts_label.setText(QCoreApplication.translate("RatingFactsDialog", u"\u0110\u00e1nh &d\u1ea5u nh\u1eefng \u0111i\u1ec1u \u0111\u00e3 x\u1ea3y ra trong n\u0103m; m\u1ed7i \u0111i\u1ec1u \u0111\u1ed5i m\u1ee9c x\u1ebfp lo\u1ea1i nh\u01b0 ghi b\u00ean c\u1ea1nh.", None))
        self.keep_button.setText(QCoreApplication.translate("RatingFactsDialog", u"Ghi nh\u1eadn", None))
        self.cancel_button.setText(QCoreApplication.translate("RatingFactsDialog", u"\u0110\u1ec3 nguy\u00ean", None))
    # retranslateUi
