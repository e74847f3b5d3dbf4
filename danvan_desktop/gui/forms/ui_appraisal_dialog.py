"""Generated from forms/appraisal_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget

class Ui_AppraisalDialog(object):
    def setupUi(self, AppraisalDialog):
        if not AppraisalDialog.objectName():
            AppraisalDialog.setObjectName(u"AppraisalDialog")
        AppraisalDialog.resize(940, 480)
        self.dialog_layout = QVBoxLayout(AppraisalDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.summary_label = QLabel(AppraisalDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.appraisal_tree = QTreeWidget(AppraisalDialog)
        self.appraisal_tree.setObjectName(u"appraisal_tree")
        self.appraisal_tree.setWordWrap(True)
        self.appraisal_tree.setRootIsDecorated(False)
        self.appraisal_tree.setAlternatingRowColors(True)
        self.appraisal_tree.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed|QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.appraisal_tree.setColumnCount(8)

        self.dialog_layout.addWidget(self.appraisal_tree)

        self.findings_label = QLabel(AppraisalDialog)
        self.findings_label.setObjectName(u"findings_label")

        self.dialog_layout.addWidget(self.findings_label)

        self.findings_list = QListWidget(AppraisalDialog)
        self.findings_list.setObjectName(u"findings_list")
        self.findings_list.setMaximumSize(QSize(16777215, 96))
        self.findings_list.setWordWrap(True)

        self.dialog_layout.addWidget(self.findings_list)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.read_button = QPushButton(AppraisalDialog)
        self.read_button.setObjectName(u"read_button")
        self.read_button.setAutoDefault(False)

        self.button_layout.addWidget(self.read_button)

        self.accept_button = QPushButton(AppraisalDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)

        self.button_layout.addWidget(self.accept_button)

        self.drop_button = QPushButton(AppraisalDialog)
        self.drop_button.setObjectName(u"drop_button")
        self.drop_button.setAutoDefault(False)

        self.button_layout.addWidget(self.drop_button)

        self.settle_button = QPushButton(AppraisalDialog)
        self.settle_button.setObjectName(u"settle_button")
        self.settle_button.setAutoDefault(False)

        self.button_layout.addWidget(self.settle_button)

        self.explain_button = QPushButton(AppraisalDialog)
        self.explain_button.setObjectName(u"explain_button")
        self.explain_button.setAutoDefault(False)

        self.button_layout.addWidget(self.explain_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(AppraisalDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(5, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.findings_label.setBuddy(self.findings_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.appraisal_tree, self.findings_list)
        QWidget.setTabOrder(self.findings_list, self.read_button)
        QWidget.setTabOrder(self.read_button, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.drop_button)
        QWidget.setTabOrder(self.drop_button, self.settle_button)
        QWidget.setTabOrder(self.settle_button, self.explain_button)
        QWidget.setTabOrder(self.explain_button, self.close_button)

        self.retranslateUi(AppraisalDialog)

        QMetaObject.connectSlotsByName(AppraisalDialog)
    # setupUi

    def retranslateUi(self, AppraisalDialog):
        AppraisalDialog.setWindowTitle(QCoreApplication.translate("AppraisalDialog", u"\u0110i\u1ec3m th\u1ea9m \u0111\u1ecbnh", None))
        self.summary_label.setText("")
        ___qtreewidgetitem = self.appraisal_tree.headerItem()
        ___qtreewidgetitem.setText(7, QCoreApplication.translate("AppraisalDialog", u"L\u00fd do ch\u00eanh l\u1ec7ch", None));
        ___qtreewidgetitem.setText(6, QCoreApplication.translate("AppraisalDialog", u"Ch\u1ed1t", None));
        ___qtreewidgetitem.setText(5, QCoreApplication.translate("AppraisalDialog", u"M\u1ea5t", None));
        ___qtreewidgetitem.setText(4, QCoreApplication.translate("AppraisalDialog", u"Th\u1ea9m \u0111\u1ecbnh", None));
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("AppraisalDialog", u"T\u1ef1 ch\u1ea5m", None));
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("AppraisalDialog", u"T\u1ed1i \u0111a", None));
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("AppraisalDialog", u"N\u1ed9i dung", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("AppraisalDialog", u"Ti\u00eau ch\u00ed", None));
#if QT_CONFIG(accessibility)
        self.appraisal_tree.setAccessibleName(QCoreApplication.translate("AppraisalDialog", u"\u0110i\u1ec3m t\u1ef1 ch\u1ea5m v\u00e0 \u0111i\u1ec3m th\u1ea9m \u0111\u1ecbnh, ch\u00eanh l\u1ec7ch nhi\u1ec1u nh\u1ea5t \u1edf tr\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.findings_label.setText(QCoreApplication.translate("AppraisalDialog", u"C\u1ea7n &xem l\u1ea1i", None))
        self.read_button.setText(QCoreApplication.translate("AppraisalDialog", u"Nh\u1eadp t\u1eeb Excel tr\u1ea3 v\u1ec1\u2026", None))
        self.accept_button.setText(QCoreApplication.translate("AppraisalDialog", u"Nh\u1eadn \u0111i\u1ec3m \u0111\u00e3 \u0111\u1ecdc", None))
        self.drop_button.setText(QCoreApplication.translate("AppraisalDialog", u"B\u1ecf qua", None))
        self.settle_button.setText(QCoreApplication.translate("AppraisalDialog", u"Ch\u1ed1t theo th\u1ea9m \u0111\u1ecbnh", None))
#if QT_CONFIG(tooltip)
        self.settle_button.setToolTip(QCoreApplication.translate("AppraisalDialog", u"L\u1ea5y \u0111i\u1ec3m th\u1ea9m \u0111\u1ecbnh l\u00e0m \u0111i\u1ec3m ch\u1ed1t \u1edf nh\u1eefng ti\u00eau ch\u00ed ch\u01b0a c\u00f3 \u0111i\u1ec3m ch\u1ed1t", None))
#endif // QT_CONFIG(tooltip)
        self.explain_button.setText(QCoreApplication.translate("AppraisalDialog", u"C\u00f4ng v\u0103n gi\u1ea3i tr\u00ecnh\u2026", None))
        self.close_button.setText(QCoreApplication.translate("AppraisalDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
