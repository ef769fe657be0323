using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Exhibits of a class.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0006_Exhibits")]
public sealed class M0006_Exhibits : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "StoredExhibits",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                Title = table.Column<string>(maxLength: Lengths.Text),
                Pages = table.Column<int>(),
                Bytes = table.Column<long>(),
                UploadedAt = table.Column<long>(),
                UploadedBy = table.Column<string>(maxLength: Lengths.Text),
                RemovedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_StoredExhibits", exhibit => exhibit.Id);
                table.ForeignKey("FK_StoredExhibits_ScheduledSessions_SessionId", exhibit => exhibit.SessionId, "ScheduledSessions", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_StoredExhibits_SessionId", "StoredExhibits", "SessionId");
    }
}
