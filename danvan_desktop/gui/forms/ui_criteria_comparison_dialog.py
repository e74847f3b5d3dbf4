"""Generated from forms/criteria_comparison_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSplitter, QTableView, QTextEdit, QVBoxLayout, QWidget

class Ui_CriteriaComparisonDialog(object):
    def setupUi(self, CriteriaComparisonDialog):
        if not CriteriaComparisonDialog.objectName():
            CriteriaComparisonDialog.setObjectName(u"CriteriaComparisonDialog")
        CriteriaComparisonDialog.resize(1120, 600)
        self.dialog_layout = QVBoxLayout(CriteriaComparisonDialog)
        self.dialog_layout.setSpacing(4)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.choice_layout = QHBoxLayout()
        self.choice_layout.setObjectName(u"choice_layout")
        self.old_set_label = QLabel(CriteriaComparisonDialog)
        self.old_set_label.setObjectName(u"old_set_label")

        self.choice_layout.addWidget(self.old_set_label)

        self.old_combo = QComboBox(CriteriaComparisonDialog)
        self.old_combo.setObjectName(u"old_combo")
        self.old_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.old_combo.setMinimumContentsLength(16)

        self.choice_layout.addWidget(self.old_combo)

        self.new_set_label = QLabel(CriteriaComparisonDialog)
        self.new_set_label.setObjectName(u"new_set_label")

        self.choice_layout.addWidget(self.new_set_label)

        self.new_combo = QComboBox(CriteriaComparisonDialog)
        self.new_combo.setObjectName(u"new_combo")
        self.new_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.new_combo.setMinimumContentsLength(16)

        self.choice_layout.addWidget(self.new_combo)

        self.filter_combo = QComboBox(CriteriaComparisonDialog)
        self.filter_combo.setObjectName(u"filter_combo")

        self.choice_layout.addWidget(self.filter_combo)

        self.choice_layout.setStretch(1, 1)
        self.choice_layout.setStretch(3, 1)

        self.dialog_layout.addLayout(self.choice_layout)

        self.summary_label = QLabel(CriteriaComparisonDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.comparison_splitter = QSplitter(CriteriaComparisonDialog)
        self.comparison_splitter.setObjectName(u"comparison_splitter")
        self.comparison_splitter.setOrientation(Qt.Orientation.Vertical)
        self.comparison_splitter.setChildrenCollapsible(False)
        self.rows_view = QTableView(self.comparison_splitter)
        self.rows_view.setObjectName(u"rows_view")
        self.rows_view.setAlternatingRowColors(True)
        self.rows_view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows_view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows_view.setTabKeyNavigation(False)
        self.rows_view.setWordWrap(False)
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
        self.pairing_label = QLabel(CriteriaComparisonDialog)
        self.pairing_label.setObjectName(u"pairing_label")

        self.pairing_layout.addWidget(self.pairing_label)

        self.pairing_combo = QComboBox(CriteriaComparisonDialog)
        self.pairing_combo.setObjectName(u"pairing_combo")
        self.pairing_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pairing_combo.setMinimumContentsLength(20)

        self.pairing_layout.addWidget(self.pairing_combo)

        self.pairing_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.pairing_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.hint_label = QLabel(CriteriaComparisonDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.button_layout.addWidget(self.hint_label)

        self.export_button = QPushButton(CriteriaComparisonDialog)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.button_layout.addWidget(self.export_button)

        self.close_button = QPushButton(CriteriaComparisonDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.old_set_label.setBuddy(self.old_combo)
        self.new_set_label.setBuddy(self.new_combo)
        self.old_label.setBuddy(self.old_edit)
        self.new_label.setBuddy(self.new_edit)
        self.pairing_label.setBuddy(self.pairing_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old_combo, self.new_combo)
        QWidget.setTabOrder(self.new_combo, self.filter_combo)
        QWidget.setTabOrder(self.filter_combo, self.rows_view)
        QWidget.setTabOrder(self.rows_view, self.old_edit)
        QWidget.setTabOrder(self.old_edit, self.new_edit)
        QWidget.setTabOrder(self.new_edit, self.pairing_combo)
        QWidget.setTabOrder(self.pairing_combo, self.export_button)
        QWidget.setTabOrder(self.export_button, self.close_button)

        self.retranslateUi(CriteriaComparisonDialog)

        QMetaObject.connectSlotsByName(CriteriaComparisonDialog)
    # setupUi

    def retranslateUi(self, CriteriaComparisonDialog):
        CriteriaComparisonDialog.setWindowTitle(QCoreApplication.translate("CriteriaComparisonDialog", u"So s\u00e1nh hai quy \u0111\u1ecbnh ch\u1ea5m \u0111i\u1ec3m", None))
        self.old_set_label.setText(QCoreApplication.translate("CriteriaComparisonDialog", u"Quy \u0111\u1ecbnh &c\u0169", None))
        self.new_set_label.setText(QCoreApplication.translate("CriteriaComparisonDialog", u"Quy \u0111\u1ecbnh &m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.filter_combo.setAccessibleName(QCoreApplication.translate("CriteriaComparisonDialog", u"L\u1ecdc theo thay \u0111\u1ed5i", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setText("")
#if QT_CONFIG(accessibility)
        self.rows_view.setAccessibleName(QCoreApplication.translate("CriteriaComparisonDialog", u"Nh\u1eefng ch\u1ed7 kh\u00e1c nhau c\u1ee7a hai quy \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
        self.old_label.setText(QCoreApplication.translate("CriteriaComparisonDialog", u"L\u1eddi c&\u0169", None))
        self.new_label.setText(QCoreApplication.translate("CriteriaComparisonDialog", u"L\u1eddi m&\u1edbi (ch\u1eef kh\u00e1c \u0111\u01b0\u1ee3c in \u0111\u1eadm, g\u1ea1ch d\u01b0\u1edbi)", None))
        self.details_label.setText("")
        self.pairing_label.setText(QCoreApplication.translate("CriteriaComparisonDialog", u"L\u00e0 ti\u00eau ch\u00ed &n\u00e0o c\u1ee7a quy \u0111\u1ecbnh c\u0169", None))
        self.hint_label.setText(QCoreApplication.translate("CriteriaComparisonDialog", u"Ti\u00eau ch\u00ed \u0111\u01b0\u1ee3c gh\u00e9p theo s\u1ed1 v\u00e0 n\u1ed9i dung; gh\u00e9p sai th\u00ec ch\u1ecdn l\u1ea1i \u1edf tr\u00ean, l\u01b0u ngay v\u00e0 ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c.", None))
        self.export_button.setText(QCoreApplication.translate("CriteriaComparisonDialog", u"Xu\u1ea5t ra Excel\u2026", None))
        self.close_button.setText(QCoreApplication.translate("CriteriaComparisonDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
