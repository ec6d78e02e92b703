@echo off
rem Starts Two Counts on Windows, from a checkout or from an unpacked release: builds what
rem is missing in a checkout or older than its sources, makes an archive of loaded classes
rem on first use, and starts Java with the flags that suit the command. The launcher of the
rem other systems, twocounts, says more. Names of folders may hold any letter that Windows
rem allows: they stand in quotation marks, never inside a block, and never after "call",
rem which would read percent signs and carets in them once more.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"

rem A release has the program beside its launcher, and some have a Java of their own.
set "PLACE=%HOME_DIR%target\"
if exist "%HOME_DIR%twocounts.jar" set "PLACE=%HOME_DIR%"
set "JAR=%PLACE%twocounts.jar"
set "KEPT=%PLACE%launch"
if "%JAR:;=%"=="%JAR%" goto whole
echo twocounts: Java cannot run what lies in a folder with a semicolon in its name 1>&2
exit /b 70
:whole

set "JAVA=%HOME_DIR%runtime\bin\java.exe"
call :ask
if defined VERSION goto found
if not defined JAVA_HOME goto path
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
call :ask
if defined VERSION goto found
:path
set "JAVA="
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA call :ask
if defined VERSION goto found
echo twocounts: needs Java 17 or later: set JAVA_HOME to a JDK, or put its java on the PATH 1>&2
exit /b 70
:found

rem What the sources looked like when they were built is kept. Where nothing can be written,
rem the program is used as it is.
set "WAITED=0"
set "LISTED=%KEPT%\built-of"
set "SOURCES=%HOME_DIR%src\main"
:check
set "NOW=%KEPT%\sources-%RANDOM%%RANDOM%"
if not exist "%SOURCES%\" goto unlisted
if not exist "%KEPT%\" mkdir "%KEPT%" >nul 2>&1
call :list >"%NOW%" 2>nul
if not exist "%NOW%" goto unlisted
if not exist "%JAR%" goto build
if not exist "%LISTED%" goto build
fc /b "%NOW%" "%LISTED%" >nul 2>&1
if errorlevel 1 goto build
del "%NOW%" >nul 2>&1
goto built
:unlisted
if exist "%JAR%" goto built
if exist "%HOME_DIR%pom.xml" goto unwritable
echo twocounts: "%JAR%" is missing: unpack the release again 1>&2
exit /b 70
:unwritable
echo twocounts: cannot build: "%KEPT%" cannot be written to 1>&2
exit /b 4

rem Who builds holds the log open, and nobody else can write it until that build has ended,
rem in whatever way. Whoever waits looks at the sources again.
:build
where mvn >nul 2>&1
if not errorlevel 1 goto maven
del "%NOW%" >nul 2>&1
echo twocounts: needs Maven (mvn) to build itself the first time 1>&2
exit /b 70
:maven
set "RESULT="
pushd "%HOME_DIR%"
if %WAITED%==0 echo twocounts: building, which takes a minute the first time ... 1>&2
call :alone 2>nul
popd
if "%RESULT%"=="0" goto packaged
if defined RESULT goto failed
del "%NOW%" >nul 2>&1
if %WAITED%==0 echo twocounts: waiting for another start, which builds ... 1>&2
set /a WAITED+=1
if %WAITED% GEQ 900 goto stuck
ping -n 2 127.0.0.1 >nul 2>&1
goto check
:stuck
echo twocounts: cannot build: "%PLACE%build.log" cannot be written to 1>&2
exit /b 4
:failed
del "%NOW%" >nul 2>&1
type "%PLACE%build.log" 1>&2
echo twocounts: the build failed; all it said is in "%PLACE%build.log" 1>&2
exit /b 70
:packaged
move /y "%NOW%" "%LISTED%" >nul 2>&1
del /q "%KEPT%\*.jsa" >nul 2>&1
:built

rem Looks at the arguments by a loop of their own: %* stays whole for the command.
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "RECORD=%HOME_DIR%elections.json"
if not exist "%RECORD%" set "RECORD="
set "TRAINED=%RECORD%"
set "COMMAND="
rem What an argument holds is looked at by delayed expansion alone, which reads nothing twice.
:look
set ARGUMENT=%1
if not defined ARGUMENT goto looked
set "WORD=%~1"
setlocal EnableDelayedExpansion
set "KIND=word"
if "!WORD:~0,1!"=="-" set "KIND=option"
for %%O in (--format --output --attribution --color) do if "!WORD!"=="%%O" set "KIND=value"
if "!WORD!"=="--data" set "KIND=data"
if "!WORD!"=="simulate" set "KIND=simulate"
endlocal & set "KIND=%KIND%"
shift /1
if "%KIND%"=="option" goto look
if "%KIND%"=="data" set "RECORD="
if "%KIND%"=="data" set "KIND=value"
if "%KIND%"=="value" goto value
if defined COMMAND goto look
set "COMMAND=%KIND%"
if "%KIND%"=="simulate" set "FLAGS=-XX:+UseParallelGC"
goto look
:value
shift /1
goto look
:looked
rem An archive is mapped as it stands, and not moved to another place in memory at every start.
set "FLAGS=%FLAGS% -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"

rem The archive is named by its Java, as none can read another's, and by size and time of
rem the program. It lies beside the program, or in the user's folder if that is read-only.
for %%J in ("%JAR%") do set "STAMP=%%~zJ-%%~tJ"
set "STAMP=%STAMP:/=%"
set "STAMP=%STAMP::=%"
set "NAME=%VERSION%-%STAMP: =%.jsa"
if exist "%KEPT%\%NAME%" goto start
if not exist "%KEPT%\" mkdir "%KEPT%" >nul 2>&1
set "WORK=%KEPT%\%RANDOM%%RANDOM%"
type nul >"%WORK%.list" 2>nul
if exist "%WORK%.list" goto make
if not defined LOCALAPPDATA goto start
set "KEPT=%LOCALAPPDATA%\twocounts"
if exist "%KEPT%\%NAME%" goto start
if not exist "%KEPT%\" mkdir "%KEPT%" >nul 2>&1
set "WORK=%KEPT%\%RANDOM%%RANDOM%"
:make
set "TRAINING=org.twocounts.cli.Training"
if defined TRAINED set TRAINING=%TRAINING% "%TRAINED%"
"%JAVA%" %FLAGS% -Xshare:off -Xlog:disable "-XX:DumpLoadedClassList=%WORK%.list" -cp "%JAR%" %TRAINING% >nul 2>&1
"%JAVA%" -Xshare:dump -Xlog:disable "-XX:ErrorFile=%WORK%.log" "-XX:SharedClassListFile=%WORK%.list" "-XX:SharedArchiveFile=%WORK%.jsa" -cp "%JAR%" >nul 2>&1
"%JAVA%" -Xshare:on -Xlog:disable "-XX:ErrorFile=%WORK%.log" "-XX:SharedArchiveFile=%WORK%.jsa" -cp "%JAR%" -version >nul 2>&1
rem An empty file keeps a Java that cannot make one from trying again.
if errorlevel 1 type nul >"%WORK%.jsa" 2>nul
del /q "%KEPT%\%VERSION%-*.jsa" >nul 2>&1
move /y "%WORK%.jsa" "%KEPT%\%NAME%" >nul 2>&1
del /q "%WORK%.*" >nul 2>&1

:start
rem An empty archive is none, and Java without it has its own.
set "READING="
for %%A in ("%KEPT%\%NAME%") do if %%~zA0 GTR 0 set "READING=-XX:SharedArchiveFile=%%~fA"
if not defined READING set "READING=-Xshare:auto"
rem Windows alone knows whether its console is there; it has no colours unless asked.
if defined COLUMNS goto wide
for /f "skip=4 tokens=2 delims=: " %%W in ('mode con 2^>nul') do if not defined COLUMNS set "COLUMNS=%%W"
if not defined COLUMNS set "COLUMNS=80"
:wide
set "WIDTH=-Dtwocounts.terminals=console -Djdk.console=java.base -Dtwocounts.columns=%COLUMNS%"
rem Results are UTF-8; the window gets its own letters back afterwards.
set "LETTERS="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "LETTERS=%%C"
chcp 65001 >nul 2>&1
if not defined RECORD goto start_without_record
"%JAVA%" %FLAGS% "%READING%" %WIDTH% -Xlog:disable -jar "%JAR%" --data "%RECORD%" %*
goto end
:start_without_record
"%JAVA%" %FLAGS% "%READING%" %WIDTH% -Xlog:disable -jar "%JAR%" %*
:end
set "CODE=%ERRORLEVEL%"
if defined LETTERS chcp %LETTERS% >nul 2>&1
exit /b %CODE%

rem The version of a Java that fits, else none. What it says of itself in its own folder
rem tells; asking it by starting it takes time.
:ask
set "VERSION="
if not exist "%JAVA%" exit /b
for %%J in ("%JAVA%") do set "RELEASE=%%~dpJ..\release"
if not exist "%RELEASE%" goto probe
for /f "usebackq tokens=1,2 delims==" %%A in ("%RELEASE%") do if "%%A"=="JAVA_RUNTIME_VERSION" set "VERSION=%%~B"
if defined VERSION goto asked
:probe
set "PROBE=%TEMP%\twocounts-%RANDOM%%RANDOM%.txt"
"%JAVA%" -version >nul 2>"%PROBE%"
for /f "usebackq tokens=1-3" %%A in ("%PROBE%") do if /i "%%B"=="version" set "VERSION=%%~C"
del "%PROBE%" >nul 2>&1
if not defined VERSION exit /b
:asked
set "MAJOR=0"
for /f "delims=.-+ tokens=1" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 set "VERSION="
exit /b

:list
for %%F in ("%HOME_DIR%pom.xml" "%HOME_DIR%elections.json") do echo %%~tF %%~zF
for /r "%SOURCES%" %%F in (*) do echo %%~tF %%~zF %%~fF
exit /b

:alone
call :package >target\build.log 2>&1
exit /b

:package
set "RESULT=1"
call mvn -q -B -Dtwocounts.quick -Dmaven.test.skip=true -Djacoco.skip=true -Dspotless.check.skip=true package
set "RESULT=%ERRORLEVEL%"
exit /b
