@echo off
rem Starts Two Counts from a checkout on Windows: builds what is missing, makes an
rem archive of loaded classes on first use, and starts Java with the flags that suit
rem the command. The launcher of the other systems, twocounts, says more.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\twocounts.jar"
set "ARCHIVE=%HOME_DIR%target\launch\twocounts.jsa"

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

if exist "%ARCHIVE%" goto start
if not exist "%HOME_DIR%target\launch" mkdir "%HOME_DIR%target\launch"
set "WORK=%HOME_DIR%target\launch\%RANDOM%%RANDOM%"
"%JAVA%" %FLAGS% -Xlog:disable -XX:DumpLoadedClassList="%WORK%.list" -jar "%JAR%" %DATA% splits >nul 2>&1
"%JAVA%" -Xshare:dump -Xlog:disable -XX:SharedClassListFile="%WORK%.list" -XX:SharedArchiveFile="%WORK%.jsa" -cp "%JAR%" >nul 2>&1
if exist "%WORK%.jsa" move /y "%WORK%.jsa" "%ARCHIVE%" >nul 2>&1
if exist "%WORK%.list" del "%WORK%.list" >nul 2>&1

:start
chcp 65001 >nul 2>&1
"%JAVA%" %FLAGS% -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable -jar "%JAR%" %DATA% %*
exit /b %ERRORLEVEL%
