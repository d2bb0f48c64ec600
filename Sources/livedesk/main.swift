import Glibc
exit(runSimulate(Array(CommandLine.arguments.dropFirst(2))))
