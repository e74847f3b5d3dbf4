"""Generated from forms/plan_comparison_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSplitter, QTableView, QTextEdit, QVBoxLayout, QWidget

class Ui_PlanComparisonDialog(object):
    def setupUi(self, PlanComparisonDialog):
        if not PlanComparisonDialog.objectName():
            PlanComparisonDialog.setObjectName(u"PlanComparisonDialog")
        PlanComparisonDialog.resize(1000, 460)
        self.dialog_layout = QVBoxLayout(PlanComparisonDialog)
        self.dialog_layout.setSpacing(4)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(8, 6, 8, 6)
        self.head_layout = QHBoxLayout()
        self.head_layout.setObjectName(u"head_layout")
        self.summary_label = QLabel(PlanComparisonDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary_label.sizePolicy().hasHeightForWidth())
        self.summary_label.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.summary_label)

        self.changed_check = QCheckBox(PlanComparisonDialog)
        self.changed_check.setObjectName(u"changed_check")
        self.changed_check.setChecked(True)

        self.head_layout.addWidget(self.changed_check)


        self.dialog_layout.addLayout(self.head_layout)

        self.comparison_splitter = QSplitter(PlanComparisonDialog)
        self.comparison_splitter.setObjectName(u"comparison_splitter")
        self.comparison_splitter.setOrientation(Qt.Vertical)
        self.comparison_splitter.setChildrenCollapsible(False)
        self.rows_view = QTableView(self.comparison_splitter)
        self.rows_view.setObjectName(u"rows_view")
        self.rows_view.setSelectionMode(QAbstractItemView.SingleSelection)
        self.rows_view.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.rows_view.setWordWrap(False)
        self.rows_view.setTabKeyNavigation(False)
        self.comparison_splitter.addWidget(self.rows_view)
        self.words_panel = QWidget(self.comparison_splitter)
        self.words_panel.setObjectName(u"words_panel")
        self.words_layout = QGridLayout(self.words_panel)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setVerticalSpacing(2)
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.old_label = QLabel(self.words_panel)
        self.old_label.setObjectName(u"old_label")

        self.words_layout.addWidget(self.old_label, 0, 0, 1, 1)

        self.new_label = QLabel(self.words_panel)
        self.new_label.setObjectName(u"new_label")

        self.words_layout.addWidget(self.new_label, 0, 1, 1, 1)

        self.old_edit = QTextEdit(self.words_panel)
        self.old_edit.setObjectName(u"old_edit")
        self.old_edit.setReadOnly(True)
        self.old_edit.setTabChangesFocus(True)
        self.old_edit.setMinimumSize(QSize(0, 50))

        self.words_layout.addWidget(self.old_edit, 1, 0, 1, 1)

        self.new_edit = QTextEdit(self.words_panel)
        self.new_edit.setObjectName(u"new_edit")
        self.new_edit.setReadOnly(True)
        self.new_edit.setTabChangesFocus(True)
        self.new_edit.setMinimumSize(QSize(0, 50))

        self.words_layout.addWidget(self.new_edit, 1, 1, 1, 1)

        self.details_label = QLabel(self.words_panel)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setWordWrap(True)

        self.words_layout.addWidget(self.details_label, 2, 0, 1, 2)

        self.words_layout.setRowStretch(1, 1)
        self.words_layout.setColumnStretch(0, 1)
        self.words_layout.setColumnStretch(1, 1)
        self.comparison_splitter.addWidget(self.words_panel)

        self.dialog_layout.addWidget(self.comparison_splitter)

        self.pairing_layout = QHBoxLayout()
        self.pairing_layout.setObjectName(u"pairing_layout")
        self.pairing_label = QLabel(PlanComparisonDialog)
        self.pairing_label.setObjectName(u"pairing_label")

        self.pairing_layout.addWidget(self.pairing_label)

        self.pairing_combo = QComboBox(PlanComparisonDialog)
        self.pairing_combo.setObjectName(u"pairing_combo")
        self.pairing_combo.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.pairing_combo.setMinimumContentsLength(20)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.pairing_combo.sizePolicy().hasHeightForWidth())
        self.pairing_combo.setSizePolicy(sizePolicy1)

        self.pairing_layout.addWidget(self.pairing_combo)

        self.reason_label = QLabel(PlanComparisonDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.pairing_layout.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(PlanComparisonDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.reason_edit.sizePolicy().hasHeightForWidth())
        self.reason_edit.setSizePolicy(sizePolicy2)

        self.pairing_layout.addWidget(self.reason_edit)


        self.dialog_layout.addLayout(self.pairing_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.promise_label = QLabel(PlanComparisonDialog)
        self.promise_label.setObjectName(u"promise_label")
        self.promise_label.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.promise_label.sizePolicy().hasHeightForWidth())
        self.promise_label.setSizePolicy(sizePolicy)

        self.buttons_layout.addWidget(self.promise_label)

        self.accept_button = QPushButton(PlanComparisonDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.accept_button)

        self.cancel_button = QPushButton(PlanComparisonDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old_edit)
        self.new_label.setBuddy(self.new_edit)
        self.pairing_label.setBuddy(self.pairing_combo)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows_view, self.old_edit)
        QWidget.setTabOrder(self.old_edit, self.new_edit)
        QWidget.setTabOrder(self.new_edit, self.pairing_combo)
        QWidget.setTabOrder(self.pairing_combo, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.changed_check)
        QWidget.setTabOrder(self.changed_check, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel_button)

        self.retranslateUi(PlanComparisonDialog)

        QMetaObject.connectSlotsByName(PlanComparisonDialog)
    # setupUi

    def retranslateUi(self, PlanComparisonDialog):
        PlanComparisonDialog.setWindowTitle(QCoreApplication.translate("PlanComparisonDialog", u"C\u1eadp nh\u1eadt k\u1ebf ho\u1ea1ch \u0111\u00e3 c\u00f3: \u0111\u1ed1i chi\u1ebfu ch\u1ed7 thay \u0111\u1ed5i", None))
        self.changed_check.setText(QCoreApplication.translate("PlanComparisonDialog", u"Ch\u1ec9 &hi\u1ec7n ch\u1ed7 thay \u0111\u1ed5i", None))
#if QT_CONFIG(accessibility)
        self.rows_view.setAccessibleName(QCoreApplication.translate("PlanComparisonDialog", u"Nh\u1eefng ch\u1ed7 thay \u0111\u1ed5i c\u1ee7a k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.old_label.setText(QCoreApplication.translate("PlanComparisonDialog", u"\u0110an&g l\u01b0u", None))
        self.new_label.setText(QCoreApplication.translate("PlanComparisonDialog", u"&B\u1ea3n m\u1edbi (ch\u1eef kh\u00e1c \u0111\u01b0\u1ee3c in \u0111\u1eadm, g\u1ea1ch d\u01b0\u1edbi)", None))
        self.pairing_label.setText(QCoreApplication.translate("PlanComparisonDialog", u"L\u00e0 ph\u1ea7n \u0111\u00e3 &l\u01b0u n\u00e0o", None))
        self.reason_label.setText(QCoreApplication.translate("PlanComparisonDialog", u"L\u00fd &do s\u1eeda \u0111\u1ed5i", None))
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("PlanComparisonDialog", u"kh\u00f4ng b\u1eaft bu\u1ed9c", None))
        self.promise_label.setText(QCoreApplication.translate("PlanComparisonDialog", u"K\u1ebft qu\u1ea3, minh ch\u1ee9ng, ph\u00e2n c\u00f4ng v\u00e0 h\u1ea1n n\u1ed9i b\u1ed9 \u0111\u00e3 ghi \u0111\u01b0\u1ee3c gi\u1eef. C\u1eadp nh\u1eadt l\u00e0 m\u1ed9t thao t\u00e1c, ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c.", None))
        self.accept_button.setText(QCoreApplication.translate("PlanComparisonDialog", u"&C\u1eadp nh\u1eadt k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(tooltip)
        self.accept_button.setToolTip(QCoreApplication.translate("PlanComparisonDialog", u"Ghi c\u00e1c thay \u0111\u1ed5i v\u00e0o k\u1ebf ho\u1ea1ch \u0111\u00e3 c\u00f3 (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("PlanComparisonDialog", u"&Quay l\u1ea1i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("PlanComparisonDialog", u"V\u1ec1 c\u1eeda s\u1ed5 \u0111\u1ed1i chi\u1ebfu, ch\u01b0a ghi g\u00ec (Esc)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
