using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Corrections of attendance, what people did in a class, and an index from which a year's matrix is read.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0009_AttendanceCorrections")]
public sealed class M0009_AttendanceCorrections : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AttendanceCorrections",
            table => new
            {
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                Number = table.Column<int>(),
                Status = table.Column<string>(maxLength: Lengths.Word, nullable: true),
                Reason = table.Column<string>(maxLength: Lengths.Text),
                By = table.Column<string>(maxLength: Lengths.Text),
                At = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AttendanceCorrections", correction => new { correction.SessionId, correction.PersonId, correction.Number });
                table.ForeignKey("FK_AttendanceCorrections_ScheduledSessions_SessionId", c => c.SessionId, "ScheduledSessions", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_AttendanceCorrections_People_PersonId", c => c.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_AttendanceCorrections_PersonId", "AttendanceCorrections", "PersonId");
        migration.AddColumn<int>("TalkSeconds", "AttendanceResults", nullable: true);
        migration.AddColumn<int>("Hands", "AttendanceResults", nullable: true);
        migration.AddColumn<int>("Votes", "AttendanceResults", nullable: true);
        migration.CreateIndex("IX_AttendanceResults_SessionId_PersonId_Status", "AttendanceResults", ["SessionId", "PersonId", "Status"]);
    }
}
