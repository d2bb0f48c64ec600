enum PolicyFilesPlaceholder {}
