"""Generated from forms/criterion_links_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTreeWidget, QVBoxLayout, QWidget

class Ui_CriterionLinksDialog(object):
    def setupUi(self, CriterionLinksDialog):
        if not CriterionLinksDialog.objectName():
            CriterionLinksDialog.setObjectName(u"CriterionLinksDialog")
        CriterionLinksDialog.resize(1000, 540)
        self.dialog_layout = QVBoxLayout(CriterionLinksDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.criterion_label = QLabel(CriterionLinksDialog)
        self.criterion_label.setObjectName(u"criterion_label")
        self.criterion_label.setWordWrap(True)
        self.criterion_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.criterion_label)

        self.links_splitter = QSplitter(CriterionLinksDialog)
        self.links_splitter.setObjectName(u"links_splitter")
        self.links_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.links_splitter.setChildrenCollapsible(False)
        self.candidates_box = QWidget(self.links_splitter)
        self.candidates_box.setObjectName(u"candidates_box")
        self.candidates_layout = QVBoxLayout(self.candidates_box)
        self.candidates_layout.setObjectName(u"candidates_layout")
        self.candidates_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_label = QLabel(self.candidates_box)
        self.filter_label.setObjectName(u"filter_label")

        self.filter_layout.addWidget(self.filter_label)

        self.filter_edit = QLineEdit(self.candidates_box)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.filter_edit)

        self.filter_layout.setStretch(1, 1)

        self.candidates_layout.addLayout(self.filter_layout)

        self.candidates_tree = QTreeWidget(self.candidates_box)
        self.candidates_tree.setObjectName(u"candidates_tree")
        self.candidates_tree.setHeaderHidden(True)
        self.candidates_tree.setRootIsDecorated(True)
        self.candidates_tree.setColumnCount(1)

        self.candidates_layout.addWidget(self.candidates_tree)

        self.add_layout = QHBoxLayout()
        self.add_layout.setObjectName(u"add_layout")
        self.add_button = QPushButton(self.candidates_box)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.add_layout.addWidget(self.add_button)

        self.add_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_layout.addItem(self.add_spacer)


        self.candidates_layout.addLayout(self.add_layout)

        self.candidates_layout.setStretch(1, 1)
        self.links_splitter.addWidget(self.candidates_box)
        self.links_box = QWidget(self.links_splitter)
        self.links_box.setObjectName(u"links_box")
        self.links_layout = QVBoxLayout(self.links_box)
        self.links_layout.setObjectName(u"links_layout")
        self.links_layout.setContentsMargins(0, 0, 0, 0)
        self.links_label = QLabel(self.links_box)
        self.links_label.setObjectName(u"links_label")

        self.links_layout.addWidget(self.links_label)

        self.links_list = QListWidget(self.links_box)
        self.links_list.setObjectName(u"links_list")
        self.links_list.setWordWrap(True)
        self.links_list.setAlternatingRowColors(True)

        self.links_layout.addWidget(self.links_list)

        self.figures_box = QWidget(self.links_box)
        self.figures_box.setObjectName(u"figures_box")
        self.figures_layout = QGridLayout(self.figures_box)
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setContentsMargins(0, 0, 0, 0)
        self.counted_label = QLabel(self.figures_box)
        self.counted_label.setObjectName(u"counted_label")

        self.figures_layout.addWidget(self.counted_label, 0, 0, 1, 1)

        self.counted_combo = QComboBox(self.figures_box)
        self.counted_combo.setObjectName(u"counted_combo")
        self.counted_combo.setMinimumContentsLength(16)
        self.counted_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.figures_layout.addWidget(self.counted_combo, 0, 1, 1, 1)

        self.whole_label = QLabel(self.figures_box)
        self.whole_label.setObjectName(u"whole_label")

        self.figures_layout.addWidget(self.whole_label, 1, 0, 1, 1)

        self.whole_combo = QComboBox(self.figures_box)
        self.whole_combo.setObjectName(u"whole_combo")
        self.whole_combo.setMinimumContentsLength(16)
        self.whole_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.figures_layout.addWidget(self.whole_combo, 1, 1, 1, 1)

        self.where_label = QLabel(self.figures_box)
        self.where_label.setObjectName(u"where_label")

        self.figures_layout.addWidget(self.where_label, 2, 0, 1, 1)

        self.where_layout = QHBoxLayout()
        self.where_layout.setObjectName(u"where_layout")
        self.where_combo = QComboBox(self.figures_box)
        self.where_combo.setObjectName(u"where_combo")
        self.where_combo.setMinimumContentsLength(10)
        self.where_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.where_layout.addWidget(self.where_combo)

        self.equals_label = QLabel(self.figures_box)
        self.equals_label.setObjectName(u"equals_label")

        self.where_layout.addWidget(self.equals_label)

        self.equals_combo = QComboBox(self.figures_box)
        self.equals_combo.setObjectName(u"equals_combo")
        self.equals_combo.setMinimumContentsLength(10)
        self.equals_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.where_layout.addWidget(self.equals_combo)

        self.where_layout.setStretch(0, 1)
        self.where_layout.setStretch(2, 1)

        self.figures_layout.addLayout(self.where_layout, 2, 1, 1, 1)

        self.figures_layout.setColumnStretch(1, 1)

        self.links_layout.addWidget(self.figures_box)

        self.place_layout = QHBoxLayout()
        self.place_layout.setObjectName(u"place_layout")
        self.place_label = QLabel(self.links_box)
        self.place_label.setObjectName(u"place_label")

        self.place_layout.addWidget(self.place_label)

        self.place_combo = QComboBox(self.links_box)
        self.place_combo.setObjectName(u"place_combo")
        self.place_combo.setMinimumContentsLength(12)
        self.place_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.place_layout.addWidget(self.place_combo)

        self.place_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.place_layout.addItem(self.place_spacer)

        self.remove_button = QPushButton(self.links_box)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)

        self.place_layout.addWidget(self.remove_button)

        self.place_layout.setStretch(1, 1)

        self.links_layout.addLayout(self.place_layout)

        self.links_layout.setStretch(1, 1)
        self.links_splitter.addWidget(self.links_box)

        self.dialog_layout.addWidget(self.links_splitter)

        self.preview_label = QLabel(CriterionLinksDialog)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setWordWrap(True)
        self.preview_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.preview_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(CriterionLinksDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.cancel_button = QPushButton(CriterionLinksDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.filter_label.setBuddy(self.filter_edit)
        self.links_label.setBuddy(self.links_list)
        self.counted_label.setBuddy(self.counted_combo)
        self.whole_label.setBuddy(self.whole_combo)
        self.where_label.setBuddy(self.where_combo)
        self.equals_label.setBuddy(self.equals_combo)
        self.place_label.setBuddy(self.place_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter_edit, self.candidates_tree)
        QWidget.setTabOrder(self.candidates_tree, self.add_button)
        QWidget.setTabOrder(self.add_button, self.links_list)
        QWidget.setTabOrder(self.links_list, self.counted_combo)
        QWidget.setTabOrder(self.counted_combo, self.whole_combo)
        QWidget.setTabOrder(self.whole_combo, self.where_combo)
        QWidget.setTabOrder(self.where_combo, self.equals_combo)
        QWidget.setTabOrder(self.equals_combo, self.place_combo)
        QWidget.setTabOrder(self.place_combo, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CriterionLinksDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(CriterionLinksDialog)
    # setupUi

    def retranslateUi(self, CriterionLinksDialog):
        CriterionLinksDialog.setWindowTitle(QCoreApplication.translate("CriterionLinksDialog", u"Ngu\u1ed3n s\u1ed1 li\u1ec7u c\u1ee7a ti\u00eau ch\u00ed", None))
        self.criterion_label.setText("")
        self.filter_label.setText(QCoreApplication.translate("CriterionLinksDialog", u"&T\u00ecm", None))
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("CriterionLinksDialog", u"G\u00f5 v\u00e0i ch\u1eef, c\u00f3 ho\u1eb7c kh\u00f4ng d\u1ea5u", None))
#if QT_CONFIG(accessibility)
        self.candidates_tree.setAccessibleName(QCoreApplication.translate("CriterionLinksDialog", u"Nh\u1eefng g\u00ec c\u00f3 th\u1ec3 l\u00e0m ngu\u1ed3n s\u1ed1 li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("CriterionLinksDialog", u"T&h\u00eam l\u00e0m ngu\u1ed3n", None))
        self.links_label.setText(QCoreApplication.translate("CriterionLinksDialog", u"&Ngu\u1ed3n \u0111\u00e3 ch\u1ecdn", None))
        self.counted_label.setText(QCoreApplication.translate("CriterionLinksDialog", u"&L\u1ea5y s\u1ed1", None))
        self.whole_label.setText(QCoreApplication.translate("CriterionLinksDialog", u"T&r\u00ean t\u1ed5ng s\u1ed1", None))
        self.where_label.setText(QCoreApplication.translate("CriterionLinksDialog", u"&Ch\u1ec9 d\u00f2ng c\u00f3", None))
        self.equals_label.setText(QCoreApplication.translate("CriterionLinksDialog", u"l&\u00e0", None))
        self.place_label.setText(QCoreApplication.translate("CriterionLinksDialog", u"T\u00ednh ch&o lo\u1ea1i", None))
        self.remove_button.setText(QCoreApplication.translate("CriterionLinksDialog", u"&B\u1ecf ngu\u1ed3n", None))
        self.preview_label.setText("")
        self.save_button.setText(QCoreApplication.translate("CriterionLinksDialog", u"L\u01b0u ngu\u1ed3n s\u1ed1 li\u1ec7u", None))
        self.cancel_button.setText(QCoreApplication.translate("CriterionLinksDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
