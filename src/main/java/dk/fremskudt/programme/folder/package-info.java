/**
 * A municipality's folder under {@code tenants/}: reads its YAML files with line numbers, holds them against their
 * schemas and against what a whole model needs, names every fault by file and line, and brings what is sound into the
 * database. Called when the product starts and by the command that checks the folders; nobody else reads files.
 */
@NullMarked
package dk.fremskudt.programme.folder;

import org.jspecify.annotations.NullMarked;
