using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>A sign-in need not come from a link: devices say themselves how, in which programme and how long. Accounts at the institution; codes by mail.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0012_WaysIn")]
public sealed class M0012_WaysIn : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        Devices(migration);
        migration.CreateTable(
            "InstitutionAccounts",
            table => new
            {
                Issuer = table.Column<string>(maxLength: Lengths.Text),
                Subject = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                BoundAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_InstitutionAccounts", account => new { account.Issuer, account.Subject });
                table.ForeignKey("FK_InstitutionAccounts_People_PersonId", a => a.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_InstitutionAccounts_PersonId_Issuer", "InstitutionAccounts", ["PersonId", "Issuer"], unique: true);
        migration.CreateTable(
            "SignInCodes",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                Email = table.Column<string>(maxLength: Lengths.Text),
                BrowserHash = table.Column<string>(maxLength: Lengths.Text),
                AskedAt = table.Column<long>(),
                EndsAt = table.Column<long>(),
                Tries = table.Column<int>(),
                LookedUp = table.Column<bool>(),
                PersonId = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                CodeHash = table.Column<string>(maxLength: Lengths.Text, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SignInCodes", code => code.Id);
                table.ForeignKey("FK_SignInCodes_People_PersonId", c => c.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_SignInCodes_BrowserHash", "SignInCodes", "BrowserHash", unique: true);
        migration.CreateIndex("IX_SignInCodes_PersonId", "SignInCodes", "PersonId");
    }

    /// <summary>SQLite changes no column of a table that is there, so the rows step aside while it is made anew.</summary>
    private static void Devices(MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE TABLE "DevicesBefore" AS
            SELECT d."Id", d."PersonId", l."ProgrammeId", d."LinkId", d."CreatedAt", d."LastSeenAt", l."ExpiresAt" AS "EndsAt", d."RevokedAt"
            FROM "Devices" d JOIN "PersonalLinks" l ON l."Id" = d."LinkId"
            """);
        migration.DropTable("Devices");
        migration.CreateTable(
            "Devices",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                Way = table.Column<string>(maxLength: Lengths.Word),
                LinkId = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                Name = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                CreatedAt = table.Column<long>(),
                LastSeenAt = table.Column<long>(),
                EndsAt = table.Column<long>(),
                RevokedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Devices", device => device.Id);
                table.ForeignKey("FK_Devices_People_PersonId", d => d.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Devices_Programmes_ProgrammeId", d => d.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Devices_PersonalLinks_LinkId", d => d.LinkId, "PersonalLinks", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Devices_PersonId", "Devices", "PersonId");
        migration.CreateIndex("IX_Devices_ProgrammeId", "Devices", "ProgrammeId");
        migration.CreateIndex("IX_Devices_LinkId", "Devices", "LinkId");
        migration.Sql(
            """
            INSERT INTO "Devices" ("Id", "PersonId", "ProgrammeId", "Way", "LinkId", "CreatedAt", "LastSeenAt", "EndsAt", "RevokedAt")
            SELECT "Id", "PersonId", "ProgrammeId", 'Link', "LinkId", "CreatedAt", "LastSeenAt", "EndsAt", "RevokedAt" FROM "DevicesBefore"
            """);
        migration.DropTable("DevicesBefore");
    }
}
