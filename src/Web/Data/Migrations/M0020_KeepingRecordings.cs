using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>How long recordings are kept, and what staff decided about each.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0020_KeepingRecordings")]
public sealed class M0020_KeepingRecordings : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "RecordingRules",
            table => new
            {
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                Days = table.Column<int>(),
                From = table.Column<string>(maxLength: Lengths.Word),
                SetAt = table.Column<long>(),
                SetBy = table.Column<string>(maxLength: Lengths.Text),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RecordingRules", rule => rule.ProgrammeId);
                table.ForeignKey("FK_RecordingRules_Programmes_ProgrammeId", r => r.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateTable(
            "RecordingTerms",
            table => new
            {
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                Download = table.Column<bool>(),
                Keep = table.Column<bool>(),
                DeletedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RecordingTerms", terms => terms.SessionId);
                table.ForeignKey("FK_RecordingTerms_ScheduledSessions_SessionId", t => t.SessionId, "ScheduledSessions", "Id", onDelete: ReferentialAction.Cascade);
            });
    }
}
