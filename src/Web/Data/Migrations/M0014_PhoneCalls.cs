using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Who telephoned those who were missing, and what came of it.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0014_PhoneCalls")]
public sealed class M0014_PhoneCalls : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PhoneCalls",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                Outcome = table.Column<string>(maxLength: Lengths.Word, nullable: true),
                By = table.Column<string>(maxLength: Lengths.Text),
                At = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PhoneCalls", call => call.Id);
                table.ForeignKey("FK_PhoneCalls_ScheduledSessions_SessionId", c => c.SessionId, "ScheduledSessions", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_PhoneCalls_People_PersonId", c => c.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_PhoneCalls_SessionId_PersonId", "PhoneCalls", ["SessionId", "PersonId"]);
        migration.CreateIndex("IX_PhoneCalls_PersonId", "PhoneCalls", "PersonId");
    }
}
