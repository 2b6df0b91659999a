# A Windows 10 of our own under Wine, Chinese as in the offices (code page 936); sourced, then: open_wine PREFIX
# It has no Direct3D, like a computer without a graphics driver, since Wine on a screen without one paints black.
# Needs wine64, a screen ($DISPLAY) and fonts-noto-cjk.

# Wine draws Chinese with a font it is told of, by the names the program and the setup ask for.
wine_fonts() {
    cat <<'END'
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\Software\Microsoft\Windows NT\CurrentVersion\Fonts]
"Noto Sans CJK SC (TrueType)"="Z:\\usr\\share\\fonts\\opentype\\noto\\NotoSansCJK-Regular.ttc"
"Noto Sans CJK SC Bold (TrueType)"="Z:\\usr\\share\\fonts\\opentype\\noto\\NotoSansCJK-Bold.ttc"

[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]
"Microsoft YaHei UI"="Noto Sans CJK SC"
"Microsoft YaHei"="Noto Sans CJK SC"
"MS Shell Dlg"="Noto Sans CJK SC"
"MS Shell Dlg 2"="Noto Sans CJK SC"
"Segoe UI"="Noto Sans CJK SC"
"SimSun"="Noto Sans CJK SC"
"Tahoma"="Noto Sans CJK SC"
END
}

open_wine() {
    export WINEPREFIX="$1" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='winemenubuilder.exe=d;mscoree=;mshtml=;d3d9='
    mkdir -p "$WINEPREFIX.locale"
    [ -e "$WINEPREFIX.locale/zh_CN.UTF-8" ] || localedef -i zh_CN -f UTF-8 "$WINEPREFIX.locale/zh_CN.UTF-8" 2>/dev/null || true
    [ -e "$WINEPREFIX/system.reg" ] || {
        in_wine wineboot --init
        in_wine winecfg -v win10
        wine_fonts >"$WINEPREFIX.reg"
        in_wine regedit "Z:$(echo "$WINEPREFIX.reg" | tr / '\\')"
        in_wine wineserver --wait
    }
}

# in_wine PROGRAM ARGUMENT...
in_wine() {
    case $1 in
    wineserver) LOCPATH=$WINEPREFIX.locale LC_ALL=zh_CN.UTF-8 /usr/lib/wine/wineserver64 "$2" ;;
    *) LOCPATH=$WINEPREFIX.locale LC_ALL=zh_CN.UTF-8 /usr/lib/wine/wine64 "$@" ;;
    esac
}
