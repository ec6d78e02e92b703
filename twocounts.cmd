@echo off
rem Starts Two Counts on Windows, from a checkout or from an unpacked release: builds
rem what is missing in a checkout, makes an archive of loaded classes on first use, and
rem starts Java with the flags that suit the command. The launcher of the other
rem systems, twocounts, says more. Names of folders may hold spaces, ampersands and
rem parentheses: they stand in quotation marks, and never inside a block.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"

rem A release has the program beside its launcher, and some have a Java of their own.
set "PLACE=%HOME_DIR%target\"
if exist "%HOME_DIR%twocounts.jar" set "PLACE=%HOME_DIR%"
set "JAR=%PLACE%twocounts.jar"

set "JAVA=java"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" set "JAVA=%%~$PATH:J"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%runtime\bin\java.exe" set "JAVA=%HOME_DIR%runtime\bin\java.exe"

rem What a Java says of itself in its own folder; asking it by starting it takes time.
set "VERSION="
for %%J in ("%JAVA%") do set "RELEASE=%%~dpJ..\release"
if not exist "%RELEASE%" goto ask
for /f "usebackq tokens=1,2 delims==" %%A in ("%RELEASE%") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
if defined VERSION goto known
:ask
set "VERSION=0"
set "PROBE=%TEMP%\twocounts-%RANDOM%%RANDOM%.txt"
"%JAVA%" -version >nul 2>"%PROBE%"
for /f "usebackq tokens=1-3" %%A in ("%PROBE%") do if /i "%%B"=="version" set "VERSION=%%~C"
del "%PROBE%" >nul 2>&1
:known
set "MAJOR=0"
for /f "delims=.-+ tokens=1" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% GEQ 17 goto fits
echo twocounts: needs Java 17 or later: set JAVA_HOME to a JDK, or put its java on the PATH 1>&2
exit /b 70
:fits

if exist "%JAR%" goto built
if exist "%HOME_DIR%pom.xml" goto build
echo twocounts: "%JAR%" is missing: unpack the release again 1>&2
exit /b 70
:build
where mvn >nul 2>&1
if not errorlevel 1 goto maven
echo twocounts: needs Maven (mvn) to build itself the first time 1>&2
exit /b 70
:maven
echo twocounts: building, which takes a minute the first time ... 1>&2
if not exist "%PLACE%" mkdir "%PLACE%"
call mvn -q -B -f "%HOME_DIR%pom.xml" -Dtwocounts.quick -Dmaven.test.skip=true -Djacoco.skip=true -Dspotless.check.skip=true package >"%PLACE%build.log" 2>&1
if not errorlevel 1 goto built
type "%PLACE%build.log" 1>&2
echo twocounts: the build failed; all it said is in "%PLACE%build.log" 1>&2
exit /b 70
:built

rem Looks at the arguments by a loop of their own: %* stays whole for the command.
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "RECORD=%HOME_DIR%elections.json"
if not exist "%RECORD%" set "RECORD="
call :look %* >nul

rem The archive is named by its Java, as none can read another's, and by the size of the
rem program. It lies beside the program, or in the user's folder if that is read-only.
for %%J in ("%JAR%") do set "NAME=%VERSION%-%%~zJ.jsa"
set "LAUNCH=%PLACE%launch"
if exist "%LAUNCH%\%NAME%" goto start
if not exist "%LAUNCH%\" mkdir "%LAUNCH%" >nul 2>&1
set "WORK=%LAUNCH%\%RANDOM%%RANDOM%"
copy /y nul "%WORK%.list" >nul 2>&1
if exist "%WORK%.list" goto make
set "LAUNCH=%LOCALAPPDATA%\twocounts"
if exist "%LAUNCH%\%NAME%" goto start
if not exist "%LAUNCH%\" mkdir "%LAUNCH%" >nul 2>&1
set "WORK=%LAUNCH%\%RANDOM%%RANDOM%"
:make
set "TRAINING=org.twocounts.cli.Training"
"%JAVA%" %FLAGS% -Xlog:disable -Xshare:off "-XX:DumpLoadedClassList=%WORK%.list" -cp "%JAR%" %TRAINING% "%RECORD%" >nul 2>&1
"%JAVA%" -Xshare:dump -Xlog:disable "-XX:SharedClassListFile=%WORK%.list" "-XX:SharedArchiveFile=%WORK%.jsa" -cp "%JAR%" >nul 2>&1
rem An empty file keeps a Java that cannot make one from trying again.
if not exist "%WORK%.jsa" copy /y nul "%WORK%.jsa" >nul 2>&1
move /y "%WORK%.jsa" "%LAUNCH%\%NAME%" >nul 2>&1
del "%WORK%.*" >nul 2>&1

:start
set "READING=-XX:SharedArchiveFile=%LAUNCH%\%NAME%"
rem An archive is mapped as it stands, and not moved to another place in memory at every start.
set "FLAGS=%FLAGS% -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
rem Results are UTF-8; the window gets its own letters back afterwards.
set "LETTERS="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "LETTERS=%%C"
chcp 65001 >nul 2>&1
if not defined RECORD goto start_without_record
"%JAVA%" %FLAGS% "%READING%" -Xlog:disable -jar "%JAR%" --data "%RECORD%" %*
goto end
:start_without_record
"%JAVA%" %FLAGS% "%READING%" -Xlog:disable -jar "%JAR%" %*
:end
set "CODE=%ERRORLEVEL%"
if defined LETTERS chcp %LETTERS% >nul 2>&1
exit /b %CODE%

:look
if [%1]==[] exit /b
if /i "%~1"=="--data" set "RECORD="
if /i "%~1"=="simulate" set "FLAGS=-XX:+UseParallelGC"
shift
goto look
