using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>A teaching plan a class.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0003_TeachingPlans")]
public sealed class M0003_TeachingPlans : Migration
{
    protected override void Up(MigrationBuilder migration) => migration.CreateTable(
        "StoredPlans",
        table => new
        {
            SessionId = table.Column<string>(maxLength: Lengths.Text),
            Version = table.Column<int>(),
            Json = table.Column<string>(),
            SavedAt = table.Column<long>(),
            SavedBy = table.Column<string>(maxLength: Lengths.Text),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_StoredPlans", plan => plan.SessionId);
            table.ForeignKey("FK_StoredPlans_ScheduledSessions_SessionId", plan => plan.SessionId, "ScheduledSessions", "Id", onDelete: ReferentialAction.Cascade);
        });
}
