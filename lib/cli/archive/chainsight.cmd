@echo off
rem Starts Chainsight from this folder. Settings are environment variables, such as PORT and HOST.
setlocal
if not defined UV_THREADPOOL_SIZE set UV_THREADPOOL_SIZE=64
"%~dp0node.exe" --disable-warning=ExperimentalWarning "%~dp0chainsight.mjs" %*
