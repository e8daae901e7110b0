package dk.fremskudt.platform.database;

/** The roles of {@code deploy/database-roles.sql}. */
enum DatabaseRole {
    OWNER("fremskudt_owner"),
    APP("fremskudt_app"),
    EVALUATOR("fremskudt_evaluator");

    final String roleName;

    DatabaseRole(String roleName) {
        this.roleName = roleName;
    }
}
