@echo off
rem Starts SOTK Studio from wherever this folder lies. SOTK_OPTS adds JVM options, such as -Dsotk.home=DIR.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

rem The second word of the line that tells the version is "version", the third the version in quotes.
set "VERSION=0"
for /f "tokens=2,3" %%a in ('call "%JAVA%" -version 2^>^&1') do if "%%a"=="version" set "VERSION=%%~b"
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 25 (
  echo sotk: perlu Java ^(JDK^) 25 atau lebih baru; pasang lalu arahkan JAVA_HOME ke foldernya ^(needs JDK 25 or newer: install it and point JAVA_HOME at it^) 1>&2
  exit /b 2
)

"%JAVA%" @"%LIB%\jvm.options" --module-path "%LIB%\javafx-win" %SOTK_OPTS% -cp "%LIB%\*" id.sotk.Main %*
exit /b %ERRORLEVEL%
