"""Generated from forms/year_comparison_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

class Ui_YearComparisonDialog(object):
    def setupUi(self, YearComparisonDialog):
        if not YearComparisonDialog.objectName():
            YearComparisonDialog.setObjectName(u"YearComparisonDialog")
        YearComparisonDialog.resize(1120, 560)
        self.dialog_layout = QVBoxLayout(YearComparisonDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.choice_layout = QHBoxLayout()
        self.choice_layout.setObjectName(u"choice_layout")
        self.old_label = QLabel(YearComparisonDialog)
        self.old_label.setObjectName(u"old_label")

        self.choice_layout.addWidget(self.old_label)

        self.old_combo = QComboBox(YearComparisonDialog)
        self.old_combo.setObjectName(u"old_combo")

        self.choice_layout.addWidget(self.old_combo)

        self.new_label = QLabel(YearComparisonDialog)
        self.new_label.setObjectName(u"new_label")

        self.choice_layout.addWidget(self.new_label)

        self.new_combo = QComboBox(YearComparisonDialog)
        self.new_combo.setObjectName(u"new_combo")

        self.choice_layout.addWidget(self.new_combo)

        self.points_label = QLabel(YearComparisonDialog)
        self.points_label.setObjectName(u"points_label")

        self.choice_layout.addWidget(self.points_label)

        self.points_combo = QComboBox(YearComparisonDialog)
        self.points_combo.setObjectName(u"points_combo")

        self.choice_layout.addWidget(self.points_combo)

        self.filter_label = QLabel(YearComparisonDialog)
        self.filter_label.setObjectName(u"filter_label")

        self.choice_layout.addWidget(self.filter_label)

        self.filter_combo = QComboBox(YearComparisonDialog)
        self.filter_combo.setObjectName(u"filter_combo")

        self.choice_layout.addWidget(self.filter_combo)

        self.words_edit = QLineEdit(YearComparisonDialog)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setClearButtonEnabled(True)

        self.choice_layout.addWidget(self.words_edit)

        self.choice_layout.setStretch(8, 1)

        self.dialog_layout.addLayout(self.choice_layout)

        self.summary_label = QLabel(YearComparisonDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.rows_view = QTableView(YearComparisonDialog)
        self.rows_view.setObjectName(u"rows_view")
        self.rows_view.setAlternatingRowColors(True)
        self.rows_view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows_view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows_view.setSortingEnabled(True)
        self.rows_view.setTabKeyNavigation(False)
        self.rows_view.setWordWrap(False)

        self.dialog_layout.addWidget(self.rows_view)

        self.pairing_layout = QHBoxLayout()
        self.pairing_layout.setObjectName(u"pairing_layout")
        self.pairing_label = QLabel(YearComparisonDialog)
        self.pairing_label.setObjectName(u"pairing_label")

        self.pairing_layout.addWidget(self.pairing_label)

        self.pairing_combo = QComboBox(YearComparisonDialog)
        self.pairing_combo.setObjectName(u"pairing_combo")
        self.pairing_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pairing_combo.setMinimumContentsLength(20)

        self.pairing_layout.addWidget(self.pairing_combo)

        self.pairing_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.pairing_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.hint_label = QLabel(YearComparisonDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.button_layout.addWidget(self.hint_label)

        self.export_button = QPushButton(YearComparisonDialog)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.button_layout.addWidget(self.export_button)

        self.close_button = QPushButton(YearComparisonDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old_combo)
        self.new_label.setBuddy(self.new_combo)
        self.points_label.setBuddy(self.points_combo)
        self.filter_label.setBuddy(self.filter_combo)
        self.pairing_label.setBuddy(self.pairing_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old_combo, self.new_combo)
        QWidget.setTabOrder(self.new_combo, self.points_combo)
        QWidget.setTabOrder(self.points_combo, self.filter_combo)
        QWidget.setTabOrder(self.filter_combo, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.rows_view)
        QWidget.setTabOrder(self.rows_view, self.pairing_combo)
        QWidget.setTabOrder(self.pairing_combo, self.export_button)
        QWidget.setTabOrder(self.export_button, self.close_button)

        self.retranslateUi(YearComparisonDialog)

        QMetaObject.connectSlotsByName(YearComparisonDialog)
    # setupUi

    def retranslateUi(self, YearComparisonDialog):
        YearComparisonDialog.setWindowTitle(QCoreApplication.translate("YearComparisonDialog", u"So s\u00e1nh k\u1ebft qu\u1ea3 ch\u1ea5m \u0111i\u1ec3m c\u00e1c n\u0103m", None))
        self.old_label.setText(QCoreApplication.translate("YearComparisonDialog", u"N\u0103m &tr\u01b0\u1edbc", None))
        self.new_label.setText(QCoreApplication.translate("YearComparisonDialog", u"N\u0103m &sau", None))
        self.points_label.setText(QCoreApplication.translate("YearComparisonDialog", u"\u0110&i\u1ec3m", None))
        self.filter_label.setText(QCoreApplication.translate("YearComparisonDialog", u"&L\u1ecdc", None))
        self.words_edit.setPlaceholderText(QCoreApplication.translate("YearComparisonDialog", u"s\u1ed1 ho\u1eb7c n\u1ed9i dung ti\u00eau ch\u00ed", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("YearComparisonDialog", u"L\u1ecdc theo s\u1ed1 ho\u1eb7c n\u1ed9i dung ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setText("")
#if QT_CONFIG(accessibility)
        self.rows_view.setAccessibleName(QCoreApplication.translate("YearComparisonDialog", u"C\u00e1c ti\u00eau ch\u00ed c\u1ee7a hai n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.pairing_label.setText(QCoreApplication.translate("YearComparisonDialog", u"L\u00e0 ti\u00eau ch\u00ed &n\u00e0o c\u1ee7a n\u0103m tr\u01b0\u1edbc", None))
        self.hint_label.setText(QCoreApplication.translate("YearComparisonDialog", u"Nh\u1ea5n t\u00ean c\u1ed9t \u0111\u1ec3 s\u1eafp x\u1ebfp. Hai b\u1ed9 ti\u00eau ch\u00ed kh\u00e1c nhau \u0111\u01b0\u1ee3c gh\u00e9p theo s\u1ed1 v\u00e0 n\u1ed9i dung; gh\u00e9p sai th\u00ec ch\u1ecdn l\u1ea1i \u1edf tr\u00ean.", None))
        self.export_button.setText(QCoreApplication.translate("YearComparisonDialog", u"Xu\u1ea5t ra Excel\u2026", None))
        self.close_button.setText(QCoreApplication.translate("YearComparisonDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
