using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Who watched which recording, and how much of it.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0019_RecordingViews")]
public sealed class M0019_RecordingViews : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "RecordingViews",
            table => new
            {
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                FirstAt = table.Column<long>(),
                LastAt = table.Column<long>(),
                Stretches = table.Column<string>(),
                Seconds = table.Column<double>(),
                Place = table.Column<double>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RecordingViews", view => new { view.SessionId, view.PersonId });
                table.ForeignKey("FK_RecordingViews_ScheduledSessions_SessionId", v => v.SessionId, "ScheduledSessions", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_RecordingViews_People_PersonId", v => v.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_RecordingViews_PersonId", "RecordingViews", "PersonId");
    }
}
