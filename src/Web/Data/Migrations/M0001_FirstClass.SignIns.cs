using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

public sealed partial class M0001_FirstClass
{
    private static void SignIns(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PersonalLinks",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                KeyHash = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                CreatedAt = table.Column<long>(),
                ExpiresAt = table.Column<long>(),
                RevokedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PersonalLinks", link => link.Id);
                table.ForeignKey("FK_PersonalLinks_People_PersonId", l => l.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_PersonalLinks_Programmes_ProgrammeId", l => l.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_PersonalLinks_KeyHash", "PersonalLinks", "KeyHash", unique: true);
        migration.CreateIndex("IX_PersonalLinks_PersonId", "PersonalLinks", "PersonId");
        migration.CreateIndex("IX_PersonalLinks_ProgrammeId", "PersonalLinks", "ProgrammeId");
        migration.CreateTable(
            "Devices",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                LinkId = table.Column<string>(maxLength: Lengths.Text),
                CreatedAt = table.Column<long>(),
                LastSeenAt = table.Column<long>(),
                RevokedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Devices", device => device.Id);
                table.ForeignKey("FK_Devices_People_PersonId", d => d.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Devices_PersonalLinks_LinkId", d => d.LinkId, "PersonalLinks", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Devices_PersonId", "Devices", "PersonId");
        migration.CreateIndex("IX_Devices_LinkId", "Devices", "LinkId");
    }

    private static void Archive(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ArchivedEntries",
            table => new
            {
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                Number = table.Column<long>(),
                EventId = table.Column<string>(maxLength: Lengths.Text),
                At = table.Column<long>(),
                Kind = table.Column<string>(maxLength: Lengths.Text),
                Json = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_ArchivedEntries", entry => new { entry.SessionId, entry.Number }));
        migration.CreateTable(
            "ArchivedSessions",
            table => new
            {
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                Count = table.Column<long>(),
                LastEventId = table.Column<string>(maxLength: Lengths.Text),
                ClosedAt = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_ArchivedSessions", session => session.SessionId));
    }

    private static void Attendance(MigrationBuilder migration)
    {
        migration.CreateTable(
            "MeasuredSessions",
            table => new
            {
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                From = table.Column<long>(),
                To = table.Column<long>(),
                MeasuredAt = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_MeasuredSessions", session => session.SessionId));
        migration.CreateTable(
            "AttendanceResults",
            table => new
            {
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                Status = table.Column<string>(maxLength: Lengths.Word),
                Seconds = table.Column<int>(),
                Calls = table.Column<int>(),
                Stays = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_AttendanceResults", result => new { result.SessionId, result.PersonId }));
        migration.CreateIndex("IX_AttendanceResults_PersonId", "AttendanceResults", "PersonId");
    }
}
