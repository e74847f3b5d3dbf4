"""Generated from forms/trouble_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QGroupBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_TroublePage(object):
    def setupUi(self, TroublePage):
        if not TroublePage.objectName():
            TroublePage.setObjectName(u"TroublePage")
        TroublePage.resize(900, 560)
        self.page_layout = QHBoxLayout(TroublePage)
        self.page_layout.setObjectName(u"page_layout")
        self.left_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_layout.addItem(self.left_spacer)

        self.column_panel = QWidget(TroublePage)
        self.column_panel.setObjectName(u"column_panel")
        self.column_panel.setMinimumSize(QSize(520, 0))
        self.column_panel.setMaximumSize(QSize(720, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(4)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.column_panel.sizePolicy().hasHeightForWidth())
        self.column_panel.setSizePolicy(sizePolicy)
        self.column_layout = QVBoxLayout(self.column_panel)
        self.column_layout.setSpacing(12)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.top_spacer = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.top_spacer)

        self.title_label = QLabel(self.column_panel)
        self.title_label.setObjectName(u"title_label")
        font = QFont()
        font.setPointSize(14)
        font.setBold(True)
        self.title_label.setFont(font)

        self.column_layout.addWidget(self.title_label)

        self.message_label = QLabel(self.column_panel)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)
        self.message_label.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.column_layout.addWidget(self.message_label)

        self.remedy_label = QLabel(self.column_panel)
        self.remedy_label.setObjectName(u"remedy_label")
        self.remedy_label.setWordWrap(True)

        self.column_layout.addWidget(self.remedy_label)

        self.restore_box = QGroupBox(self.column_panel)
        self.restore_box.setObjectName(u"restore_box")
        self.restore_layout = QVBoxLayout(self.restore_box)
        self.restore_layout.setObjectName(u"restore_layout")
        self.copies_layout = QHBoxLayout()
        self.copies_layout.setObjectName(u"copies_layout")
        self.copies_label = QLabel(self.restore_box)
        self.copies_label.setObjectName(u"copies_label")

        self.copies_layout.addWidget(self.copies_label)

        self.copies_combo = QComboBox(self.restore_box)
        self.copies_combo.setObjectName(u"copies_combo")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.copies_combo.sizePolicy().hasHeightForWidth())
        self.copies_combo.setSizePolicy(sizePolicy1)

        self.copies_layout.addWidget(self.copies_combo)

        self.restore_button = QPushButton(self.restore_box)
        self.restore_button.setObjectName(u"restore_button")

        self.copies_layout.addWidget(self.restore_button)


        self.restore_layout.addLayout(self.copies_layout)

        self.restore_note_label = QLabel(self.restore_box)
        self.restore_note_label.setObjectName(u"restore_note_label")
        self.restore_note_label.setWordWrap(True)

        self.restore_layout.addWidget(self.restore_note_label)


        self.column_layout.addWidget(self.restore_box)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.retry_button = QPushButton(self.column_panel)
        self.retry_button.setObjectName(u"retry_button")

        self.buttons_layout.addWidget(self.retry_button)

        self.folder_button = QPushButton(self.column_panel)
        self.folder_button.setObjectName(u"folder_button")

        self.buttons_layout.addWidget(self.folder_button)

        self.fresh_button = QPushButton(self.column_panel)
        self.fresh_button.setObjectName(u"fresh_button")

        self.buttons_layout.addWidget(self.fresh_button)

        self.buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)


        self.column_layout.addLayout(self.buttons_layout)

        self.bottom_spacer = QSpacerItem(20, 80, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.bottom_spacer)


        self.page_layout.addWidget(self.column_panel)

        self.right_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_layout.addItem(self.right_spacer)

#if QT_CONFIG(shortcut)
        self.copies_label.setBuddy(self.copies_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.copies_combo, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.retry_button)
        QWidget.setTabOrder(self.retry_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.fresh_button)

        self.retranslateUi(TroublePage)

        QMetaObject.connectSlotsByName(TroublePage)
    # setupUi

    def retranslateUi(self, TroublePage):
        self.title_label.setText(QCoreApplication.translate("TroublePage", u"Ch\u01b0a m\u1edf \u0111\u01b0\u1ee3c d\u1eef li\u1ec7u c\u1ee7a c\u01a1 quan", None))
        self.restore_box.setTitle(QCoreApplication.translate("TroublePage", u"Kh\u00f4i ph\u1ee5c t\u1eeb b\u1ea3n sao l\u01b0u", None))
        self.copies_label.setText(QCoreApplication.translate("TroublePage", u"&B\u1ea3n sao l\u01b0u", None))
        self.restore_button.setText(QCoreApplication.translate("TroublePage", u"Kh\u00f4i ph\u1ee5c b\u1ea3n n\u00e0y", None))
        self.restore_note_label.setText(QCoreApplication.translate("TroublePage", u"Nh\u1eefng thay \u0111\u1ed5i sau th\u1eddi \u0111i\u1ec3m c\u1ee7a b\u1ea3n sao l\u01b0u c\u1ea7n nh\u1eadp l\u1ea1i. T\u1ec7p hi\u1ec7n c\u00f3 kh\u00f4ng b\u1ecb x\u00f3a.", None))
        self.retry_button.setText(QCoreApplication.translate("TroublePage", u"Th\u1eed l\u1ea1i", None))
        self.folder_button.setText(QCoreApplication.translate("TroublePage", u"M\u1edf th\u01b0 m\u1ee5c d\u1eef li\u1ec7u", None))
        self.fresh_button.setText(QCoreApplication.translate("TroublePage", u"B\u1eaft \u0111\u1ea7u kho d\u1eef li\u1ec7u m\u1edbi\u2026", None))
        pass
    # retranslateUi
