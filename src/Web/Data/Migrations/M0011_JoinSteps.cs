using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>How far somebody came before a class: when their link was opened, and how their devices did at the door.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0011_JoinSteps")]
public sealed class M0011_JoinSteps : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<long>("OpenedAt", "PersonalLinks", nullable: true);
        migration.CreateTable(
            "DoorChecks",
            table => new
            {
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                At = table.Column<long>(),
                Camera = table.Column<string>(maxLength: Lengths.Word, nullable: true),
                Microphone = table.Column<string>(maxLength: Lengths.Word, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DoorChecks", check => new { check.SessionId, check.PersonId });
                table.ForeignKey("FK_DoorChecks_ScheduledSessions_SessionId", c => c.SessionId, "ScheduledSessions", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_DoorChecks_People_PersonId", c => c.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_DoorChecks_PersonId", "DoorChecks", "PersonId");
    }
}
