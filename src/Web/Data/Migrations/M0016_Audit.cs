using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Who looked at, changed or downloaded what. The database itself refuses to change a row.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0016_Audit")]
public sealed class M0016_Audit : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AuditEntries",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                At = table.Column<long>(),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                By = table.Column<string>(maxLength: Lengths.Text),
                KeyId = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                Deed = table.Column<string>(maxLength: Lengths.Word),
                Matter = table.Column<string>(maxLength: Lengths.Word),
                PersonId = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                SessionId = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                Thing = table.Column<string>(maxLength: Lengths.Text, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_AuditEntries", entry => entry.Id));
        migration.CreateIndex("IX_AuditEntries_ProgrammeId_Id", "AuditEntries", ["ProgrammeId", "Id"]);
        migration.CreateIndex("IX_AuditEntries_PersonId_Id", "AuditEntries", ["PersonId", "Id"]);
        migration.CreateIndex("IX_AuditEntries_By_Id", "AuditEntries", ["By", "Id"]);
        migration.CreateIndex("IX_AuditEntries_At", "AuditEntries", "At");
        if (migration.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite")
        {
            migration.Sql(
                """
                CREATE TRIGGER "AuditEntries_OnlyAdded" BEFORE UPDATE ON "AuditEntries"
                BEGIN SELECT RAISE(ABORT, 'Entries of the audit log are never changed.'); END
                """);
        }
        else
        {
            migration.Sql(
                """
                CREATE FUNCTION "RefuseAuditChange"() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'Entries of the audit log are never changed.'; END $$
                """);
            migration.Sql(
                """
                CREATE TRIGGER "AuditEntries_OnlyAdded" BEFORE UPDATE ON "AuditEntries"
                FOR EACH ROW EXECUTE FUNCTION "RefuseAuditChange"()
                """);
        }
    }
}
