# Build the program and its installer on Windows: Python 3.11 from its makers and Inno Setup 6.3 or newer (ISCC.exe on PATH).
#   powershell -ExecutionPolicy Bypass -File packaging\bundle.ps1
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")

function Invoke-Step([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

if (-not (Test-Path .venv)) { Invoke-Step py @("-3.11", "-m", "venv", ".venv") }
$python = ".venv\Scripts\python.exe"
Invoke-Step $python @("-m", "pip", "install", "--require-hashes", "--requirement", "packaging\requirements-dev.txt")
Invoke-Step $python @("-m", "PyInstaller", "--noconfirm", "--distpath", "dist", "--workpath", "build\pyinstaller", "build_installer.spec")
Invoke-Step "dist\danvan\danvan-cli.exe" @("--self-test")
Invoke-Step "ISCC.exe" @("/Q", "packaging\danvan.iss")
Get-ChildItem dist\danvan-*-setup.exe
