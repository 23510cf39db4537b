@echo off
rem Starts Cyclework from this folder with the Java that JAVA_HOME or the PATH gives (21 or newer). Untested.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "DATA=%CYCLEWORK_HOME%"
if not defined DATA if defined USERPROFILE set "DATA=%USERPROFILE%\.cyclework"
if not defined DATA (
  echo There is no folder for your data: neither CYCLEWORK_HOME nor USERPROFILE names one. Nothing was started. 1>&2
  exit /b 2
)
if not exist "%DATA%\cache" mkdir "%DATA%\cache" || exit /b 2
for %%S in ("%HERE%plugins\org.cyclework.start_*.jar") do set "START=%%~fS"
set FLAGS=-Xmx256m -Xms48m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dcyclework.home=%DATA%" "-Dcyclework.cache=%DATA%\cache" "-Dosgi.install.area=%HERE:~0,-1%" "-Dosgi.logfile=%DATA%\logs\platform.log" "-XX:ErrorFile=%DATA%\logs\java-%%p.log" -XX:-DumpReplayDataOnError "-Djava.util.logging.config.file=%HERE%logging.properties"
if "%~1"=="" goto window
"%JAVA%" %FLAGS% -Dcyclework.kind=terminal -cp "%START%" org.cyclework.start.Main -data @none -application org.cyclework.cli.application %*
exit /b %ERRORLEVEL%
:window
"%JAVA%" %FLAGS% -Dcyclework.kind=window -cp "%START%" org.cyclework.start.Main -data @noDefault
exit /b %ERRORLEVEL%
