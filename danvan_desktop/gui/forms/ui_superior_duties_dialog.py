"""Generated from forms/superior_duties_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

class Ui_SuperiorDutiesDialog(object):
    def setupUi(self, SuperiorDutiesDialog):
        if not SuperiorDutiesDialog.objectName():
            SuperiorDutiesDialog.setObjectName(u"SuperiorDutiesDialog")
        SuperiorDutiesDialog.resize(880, 440)
        self.dialog_layout = QVBoxLayout(SuperiorDutiesDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.explanation_label = QLabel(SuperiorDutiesDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.explanation_label)

        self.plan_layout = QHBoxLayout()
        self.plan_layout.setObjectName(u"plan_layout")
        self.plan_label = QLabel(SuperiorDutiesDialog)
        self.plan_label.setObjectName(u"plan_label")

        self.plan_layout.addWidget(self.plan_label)

        self.plan_combo = QComboBox(SuperiorDutiesDialog)
        self.plan_combo.setObjectName(u"plan_combo")
        self.plan_combo.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.plan_combo.setMinimumContentsLength(30)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.plan_combo.sizePolicy().hasHeightForWidth())
        self.plan_combo.setSizePolicy(sizePolicy)

        self.plan_layout.addWidget(self.plan_combo)


        self.dialog_layout.addLayout(self.plan_layout)

        self.duties_label = QLabel(SuperiorDutiesDialog)
        self.duties_label.setObjectName(u"duties_label")

        self.dialog_layout.addWidget(self.duties_label)

        self.duties_table = QTableWidget(SuperiorDutiesDialog)
        if (self.duties_table.columnCount() < 5):
            self.duties_table.setColumnCount(5)
        __qtablewidgetitem = QTableWidgetItem()
        self.duties_table.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.duties_table.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.duties_table.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.duties_table.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.duties_table.setHorizontalHeaderItem(4, __qtablewidgetitem4)
        self.duties_table.setObjectName(u"duties_table")
        self.duties_table.setColumnCount(5)
        self.duties_table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.duties_table.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.duties_table.setWordWrap(True)
        self.duties_table.setTabKeyNavigation(False)
        self.duties_table.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)

        self.dialog_layout.addWidget(self.duties_table)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.later_label = QLabel(SuperiorDutiesDialog)
        self.later_label.setObjectName(u"later_label")
        self.later_label.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.later_label.sizePolicy().hasHeightForWidth())
        self.later_label.setSizePolicy(sizePolicy1)

        self.buttons_layout.addWidget(self.later_label)

        self.accept_button = QPushButton(SuperiorDutiesDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.accept_button)

        self.cancel_button = QPushButton(SuperiorDutiesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.plan_label.setBuddy(self.plan_combo)
        self.duties_label.setBuddy(self.duties_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.plan_combo, self.duties_table)
        QWidget.setTabOrder(self.duties_table, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel_button)

        self.retranslateUi(SuperiorDutiesDialog)

        QMetaObject.connectSlotsByName(SuperiorDutiesDialog)
    # setupUi

    def retranslateUi(self, SuperiorDutiesDialog):
        SuperiorDutiesDialog.setWindowTitle(QCoreApplication.translate("SuperiorDutiesDialog", u"Ngh\u0129a v\u1ee5 t\u1eeb k\u1ebf ho\u1ea1ch c\u1ea5p tr\u00ean", None))
        self.plan_label.setText(QCoreApplication.translate("SuperiorDutiesDialog", u"\u0110\u01b0a &v\u00e0o k\u1ebf ho\u1ea1ch", None))
        self.duties_label.setText(QCoreApplication.translate("SuperiorDutiesDialog", u"N&gh\u0129a v\u1ee5 c\u1ee7a k\u1ebf ho\u1ea1ch c\u1ea5p tr\u00ean (ph\u00edm c\u00e1ch \u0111\u1ec3 \u0111\u00e1nh d\u1ea5u)", None))
        ___qtablewidgetitem = self.duties_table.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("SuperiorDutiesDialog", u"Ngh\u0129a v\u1ee5", None));
        ___qtablewidgetitem1 = self.duties_table.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("SuperiorDutiesDialog", u"Ai th\u1ef1c hi\u1ec7n", None));
        ___qtablewidgetitem2 = self.duties_table.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("SuperiorDutiesDialog", u"H\u1ea1n", None));
        ___qtablewidgetitem3 = self.duties_table.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("SuperiorDutiesDialog", u"G\u1eedi \u0111\u1ebfn", None));
        ___qtablewidgetitem4 = self.duties_table.horizontalHeaderItem(4)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("SuperiorDutiesDialog", u"V\u00ec sao", None));
        self.later_label.setText(QCoreApplication.translate("SuperiorDutiesDialog", u"M\u1edf l\u1ea1i \u0111\u01b0\u1ee3c \u1edf trang K\u1ebf ho\u1ea1ch, th\u1ebb Ngh\u0129a v\u1ee5 v\u00e0 m\u1ed1c c\u1ee7a k\u1ebf ho\u1ea1ch c\u1ea5p tr\u00ean.", None))
        self.accept_button.setText(QCoreApplication.translate("SuperiorDutiesDialog", u"&Nh\u1eadn ngh\u0129a v\u1ee5", None))
#if QT_CONFIG(tooltip)
        self.accept_button.setToolTip(QCoreApplication.translate("SuperiorDutiesDialog", u"Th\u00eam c\u00e1c ngh\u0129a v\u1ee5 \u0111\u00e3 \u0111\u00e1nh d\u1ea5u (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("SuperiorDutiesDialog", u"\u0110\u1ec3 &sau", None))
    # retranslateUi
