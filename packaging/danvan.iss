; The installer for the office PC: one user, no administrator, no network, Vietnamese.
;   ISCC.exe packaging\danvan.iss      after PyInstaller has built dist\danvan (see packaging\bundle.ps1)
; The version comes from the built program, which has it from danvan_desktop\__init__.py.

#define Program "..\dist\danvan\danvan.exe"
#if !FileExists(Program)
  #error Build dist\danvan with PyInstaller first.
#endif
#define AppVersion GetStringFileInfo(Program, "ProductVersion")
#if AppVersion == ""
  #error The built program carries no version.
#endif

[Setup]
; The id never changes: a newer version replaces the older one by it.
AppId={{6B0C5E0B-4C1F-4E0B-9E57-2B5C8B0D7A42}
AppName=Danvan
AppVersion={#AppVersion}
AppVerName=Danvan {#AppVersion}
AppPublisher=danvan_desktop contributors
VersionInfoVersion={#GetVersionNumbersString(Program)}
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\Danvan
DisableDirPage=auto
DisableProgramGroupPage=yes
DisableWelcomePage=no
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Qt 6.9 starts on Windows 10 from version 1809 on.
MinVersion=10.0.17763
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=danvan-{#AppVersion}-setup
SetupIconFile={#FileExists("..\resources\icons\danvan.ico") ? "..\resources\icons\danvan.ico" : ""}
UninstallDisplayIcon={app}\danvan.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
RestartApplications=no
ShowLanguageDialog=no

[Languages]
Name: "vi"; MessagesFile: "compiler:Default.isl,vietnamese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"

[InstallDelete]
; Libraries of an older version must not be found beside those of the new one. The office's own files lie elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\dist\danvan\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Danvan"; Filename: "{app}\danvan.exe"
Name: "{autodesktop}\Danvan"; Filename: "{app}\danvan.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\danvan.exe"; Description: "{cm:LaunchProgram,Danvan}"; Flags: nowait postinstall skipifsilent

[CustomMessages]
vi.CreateDesktopIcon=Đặt biểu tượng trên màn hình nền
vi.LaunchProgram=Mở %1
vi.SelfTestFailed=Chương trình đã được chép vào máy nhưng chưa chạy thử được.%n%nHãy khởi động lại máy rồi cài đặt lại. Nếu vẫn gặp thông báo này, hãy gửi tệp nhật ký trong thư mục dữ liệu cho người hỗ trợ. Dữ liệu của cơ quan không bị ảnh hưởng.
vi.DataKept=Đã gỡ chương trình. Dữ liệu của cơ quan được giữ nguyên trong thư mục:%n%n%1

[Code]
procedure CurStepChanged(CurStep: TSetupStep);
var
  ExitCode: Integer;
begin
  if CurStep = ssPostInstall then
    if (not Exec(ExpandConstant('{app}\danvan.exe'), '--self-test', '', SW_HIDE, ewWaitUntilTerminated, ExitCode))
      or (ExitCode <> 0) then
      SuppressibleMsgBox(CustomMessage('SelfTestFailed'), mbError, MB_OK, IDOK);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Store: String;
begin
  Store := ExpandConstant('{localappdata}\Danvan');
  if (CurUninstallStep = usPostUninstall) and DirExists(Store) then
    SuppressibleMsgBox(FmtMessage(CustomMessage('DataKept'), [Store]), mbInformation, MB_OK, IDOK);
end;
