@echo off
rem Starts CertClinic: the workbench without arguments, a headless command with them. Needs a Java 25 or newer.
setlocal enabledelayedexpansion
set "HERE=%~dp0"
set "JAVA="
for %%H in ("%CERTCLINIC_JAVA%" "%JAVA_HOME%") do if not defined JAVA call :try "%%~H"
for /d %%H in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do if not defined JAVA call :try "%%~H"
if not defined JAVA (
	echo CertClinic needs Java 25 or newer and found none: install a JDK 25 ^(for example Temurin from adoptium.net^) or set JAVA_HOME to one. 1>&2
	exit /b 70
)
if "%~1"=="" goto workbench

set "CP="
for %%P in (org.certclinic.core_* org.certclinic.knowledge_* org.certclinic.knowledge.model_* org.certclinic.x509_* org.certclinic.token_* org.certclinic.rules_* org.certclinic.cli_* bcprov_* org.eclipse.emf.common_* org.eclipse.emf.ecore_* org.eclipse.emf.ecore.xmi_* com.google.gson_* wrapped.org.apache.lucene* org.apache.commons.cli_* org.certclinic.net_*) do for %%J in ("%HERE%plugins\%%P.jar") do set "CP=!CP!;%%~fJ"
"%JAVA%" -cp "%CP:~1%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Djava.util.logging.config.class=org.certclinic.cli.SilentLogging org.certclinic.cli.Main %*
exit /b %errorlevel%

:workbench
for %%J in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fJ"
:again
set "NL="
if exist "%APPDATA%\certclinic\language" set /p NL=<"%APPDATA%\certclinic\language"
if defined NL set "NL=-nl !NL!"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" -data "%APPDATA%\certclinic\workspace" %NL%
if %errorlevel%==23 goto again
exit /b %errorlevel%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b JAVA_VERSION= "%~1\release"') do for /f "tokens=1 delims=.-" %%M in (%%V) do if %%M geq 25 set "JAVA=%~1\bin\java.exe"
exit /b
