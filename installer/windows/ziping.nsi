; The setup program: per user, no administrator. setup.sh gives VERSION, APP, ICON, PICTURE and OUTPUT.
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 32
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define TITLE "绩效自评"
!define FILETYPE "ziping.submission"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ziping"

Name "${TITLE}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\ziping"
InstallDirRegKey HKCU "Software\ziping" "Folder"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey FileDescription "${TITLE}安装程序"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\ziping.exe"
!define MUI_FINISHPAGE_RUN_TEXT "立即打开${TITLE}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${APP}/licences/licence.txt"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

; Windows keeps a library that is in use from being written: so a running program is noticed.
!macro RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\runtime\bin\server\jvm.dll"
    ClearErrors
    FileOpen $0 "$INSTDIR\runtime\bin\server\jvm.dll" a
    ${If} ${Errors}
      MessageBox MB_ICONEXCLAMATION|MB_OK "${TITLE}正在运行。请先关闭程序再继续。" /SD IDOK
      SetErrorLevel 3
      Abort "${TITLE}正在运行，没有改动任何文件。"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Removing folders by name is safe only where they are ours: the folder is new, empty, or holds the program.
!macro RefuseForeignFolder
  ${IfNot} ${FileExists} "$INSTDIR\lib\ziping.jar"
    ${DirState} "$INSTDIR" $0
    ${If} $0 == 1
      MessageBox MB_ICONEXCLAMATION|MB_OK "“$INSTDIR”里已有其他文件。请选一个空文件夹，或在后面加上“\ziping”。" /SD IDOK
      SetErrorLevel 4
      Abort
    ${EndIf}
  ${EndIf}
!macroend

; Everything but the data folder, which the portable edition keeps beside the program
!macro RemoveProgram
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\licences"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\ziping.aot"
  Delete "$INSTDIR\jvm.options"
  Delete "$INSTDIR\ziping.exe"
  Delete "$INSTDIR\ziping-safe.exe"
  Delete "$INSTDIR\ziping-console.exe"
!macroend

; SHCNE_ASSOCCHANGED: the desktop shows the icons of the file type anew
!macro TellShell
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function CheckFolder
  !insertmacro RefuseForeignFolder
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\ziping.part" w
  ${If} ${Errors}
    MessageBox MB_ICONEXCLAMATION|MB_OK "不能写入“$INSTDIR”。请换一个文件夹。" /SD IDOK
    Abort
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\ziping.part"
FunctionEnd

Section
  !insertmacro RefuseForeignFolder
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${APP}/*"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "文件没有全部写入，请检查磁盘空间和文件夹权限后重新安装。"
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"

  SetOutPath "$INSTDIR"
  CreateDirectory "$SMPROGRAMS\${TITLE}"
  CreateShortcut "$SMPROGRAMS\${TITLE}\${TITLE}.lnk" "$INSTDIR\ziping.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}\${TITLE}（安全模式）.lnk" "$INSTDIR\ziping-safe.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}\卸载${TITLE}.lnk" "$INSTDIR\uninstall.exe"
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\ziping.exe"

  WriteRegStr HKCU "${CLASSES}\.ziping" "" "${FILETYPE}"
  WriteRegStr HKCU "${CLASSES}\${FILETYPE}" "" "绩效自评报送材料"
  WriteRegStr HKCU "${CLASSES}\${FILETYPE}\DefaultIcon" "" "$INSTDIR\ziping.exe,1"
  WriteRegStr HKCU "${CLASSES}\${FILETYPE}\shell\open\command" "" '"$INSTDIR\ziping.exe" "%1"'
  !insertmacro TellShell

  WriteRegStr HKCU "Software\ziping" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\ziping.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section Uninstall
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\${TITLE}"
  Delete "$DESKTOP\${TITLE}.lnk"
  DeleteRegKey HKCU "${CLASSES}\.ziping"
  DeleteRegKey HKCU "${CLASSES}\${FILETYPE}"
  !insertmacro TellShell
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\ziping"
  ; the data stays unless the user says otherwise, twice
  ${If} ${FileExists} "$LOCALAPPDATA\ziping\*.*"
    MessageBox MB_ICONQUESTION|MB_YESNO|MB_DEFBUTTON2 "填报的数据和备份在“$LOCALAPPDATA\ziping”。要一并删除吗？选“否”则全部保留。" /SD IDNO IDNO keep
    MessageBox MB_ICONEXCLAMATION|MB_YESNO|MB_DEFBUTTON2 "删除后不能恢复。确定删除全部项目和备份？" /SD IDNO IDNO keep
    RMDir /r "$LOCALAPPDATA\ziping"
    keep:
  ${EndIf}
SectionEnd
