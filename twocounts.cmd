@echo off
rem Starts Two Counts from a checkout on Windows: builds what is missing, makes an
rem archive of loaded classes on first use, and starts Java with the flags that suit
rem the command. The launcher of the other systems, twocounts, says more.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\twocounts.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "PROBE=%TEMP%\twocounts-%RANDOM%%RANDOM%.txt"
"%JAVA%" -version >nul 2>"%PROBE%"
set "VERSION=0"
for /f "usebackq tokens=1-3" %%A in ("%PROBE%") do if /i "%%B"=="version" set "VERSION=%%~C"
del "%PROBE%" >nul 2>&1
for /f "delims=.-+ tokens=1" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 (
  echo twocounts: needs Java 17 or later: set JAVA_HOME to a JDK, or put its java on the PATH 1>&2
  exit /b 70
)

if exist "%JAR%" goto built
where mvn >nul 2>&1
if errorlevel 1 (
  echo twocounts: needs Maven ^(mvn^) to build itself the first time 1>&2
  exit /b 70
)
echo twocounts: building, which takes a minute the first time ... 1>&2
if not exist "%HOME_DIR%target" mkdir "%HOME_DIR%target"
call mvn -q -B -f "%HOME_DIR%pom.xml" -DskipTests -Djacoco.skip=true -Dspotless.check.skip=true package >"%HOME_DIR%target\build.log" 2>&1
if errorlevel 1 (
  type "%HOME_DIR%target\build.log" 1>&2
  echo twocounts: the build failed; all it said is in %HOME_DIR%target\build.log 1>&2
  exit /b 70
)
:built

set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "DATA=--data "%HOME_DIR%elections.json""
if not exist "%HOME_DIR%elections.json" set "DATA="
for %%A in (%*) do (
  if /i "%%~A"=="--data" set "DATA="
  if /i "%%~A"=="simulate" set "FLAGS=-XX:+UseParallelGC"
)

rem The archive is named by its Java: none can read another's.
set "KIND=jsa"
if %MAJOR% GEQ 25 set "KIND=aot"
set "ARCHIVE=%HOME_DIR%target\launch\%VERSION%.%KIND%"
if exist "%ARCHIVE%" goto start
if not exist "%HOME_DIR%target\launch" mkdir "%HOME_DIR%target\launch"
set "WORK=%HOME_DIR%target\launch\%RANDOM%%RANDOM%"
set "TRAINING=org.twocounts.cli.Training"
if exist "%HOME_DIR%elections.json" set "TRAINING=%TRAINING% "%HOME_DIR%elections.json""
if "%KIND%"=="aot" (
  "%JAVA%" %FLAGS% -Xlog:disable -XX:AOTCacheOutput="%WORK%.aot" -cp "%JAR%" %TRAINING% >nul 2>&1
) else (
  "%JAVA%" %FLAGS% -Xlog:disable -Xshare:off -XX:DumpLoadedClassList="%WORK%.list" -cp "%JAR%" %TRAINING% >nul 2>&1
  "%JAVA%" -Xshare:dump -Xlog:disable -XX:SharedClassListFile="%WORK%.list" -XX:SharedArchiveFile="%WORK%.jsa" -cp "%JAR%" >nul 2>&1
)
if exist "%WORK%.%KIND%" move /y "%WORK%.%KIND%" "%ARCHIVE%" >nul 2>&1
if exist "%WORK%.list" del "%WORK%.list" >nul 2>&1

:start
set "READING=-XX:SharedArchiveFile="%ARCHIVE%""
if "%KIND%"=="aot" set "READING=-XX:AOTCache="%ARCHIVE%""
chcp 65001 >nul 2>&1
"%JAVA%" %FLAGS% %READING% -Xlog:disable -jar "%JAR%" %DATA% %*
exit /b %ERRORLEVEL%
