# SPDX-License-Identifier: GPL-3.0-or-later
# What cpack makes of the installed files: a .deb, an .rpm and a .tar.gz that runs from any folder. packaging/package calls it.
set(INTACT_MAINTAINER "Intact developers <packages@intactdm.org>" CACHE STRING "Who answers for the packages: Name <address>")
set(CPACK_PACKAGE_NAME intact)
set(CPACK_PACKAGE_CONTACT "${INTACT_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "download manager whose files are whole and proven")
set(CPACK_PACKAGE_DESCRIPTION "Intact fetches a file over several connections at once, writes it safely to the
disk, and checks it against a known checksum while the bytes arrive. A file
appears under its final name only when it is whole.
.
This package has the window, intact, and intact-get for scripts and servers.")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_BINARY_DIR}/DebianFiles.cmake")
configure_file("${PROJECT_SOURCE_DIR}/packaging/cmake/DebianFiles.cmake.in" "${CPACK_PRE_BUILD_SCRIPTS}" @ONLY)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded by name, which no scan of the libraries sees: the plugin for icons, and the way to the keychain.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, gpgv, libglib2.0-bin, qt6-gtk-platformtheme, qt6-translations-l10n, qt6-wayland, shared-mime-info")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_RELOCATABLE ON)
set(CPACK_RPM_PACKAGE_RECOMMENDS "qt6-qtsvg, qt6-qtwayland, gnupg2")
# Folders that belong to other packages.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/applications /usr/share/bash-completion
  /usr/share/bash-completion/completions /usr/share/dbus-1 /usr/share/dbus-1/services /usr/share/fish
  /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1
  /usr/share/metainfo /usr/share/zsh /usr/share/zsh/site-functions)
foreach(side 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "/usr/share/icons/hicolor/${side}"
    "/usr/share/icons/hicolor/${side}/apps")
endforeach()
include(CPack)
