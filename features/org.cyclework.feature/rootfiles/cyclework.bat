@echo off
rem Starts Cyclework from this folder with the Java that JAVA_HOME or the PATH gives (21 or newer). Untested.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "DATA=%CYCLEWORK_HOME%"
if not defined DATA set "DATA=%USERPROFILE%\.cyclework"
if not exist "%DATA%\cache" mkdir "%DATA%\cache"
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"
set FLAGS=-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%HERE%logging.properties"
if "%~1"=="" goto window
"%JAVA%" %FLAGS% -jar "%LAUNCHER%" -configuration "%DATA%\cache\terminal" -data @none -nosplash -application org.cyclework.cli.application %*
exit /b %ERRORLEVEL%
:window
"%JAVA%" %FLAGS% -jar "%LAUNCHER%" -configuration "%DATA%\cache\window" -data @noDefault -nosplash -name Cyclework
