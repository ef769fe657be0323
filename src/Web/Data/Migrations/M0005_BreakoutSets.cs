using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Breakout sets that a programme keeps by name.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0005_BreakoutSets")]
public sealed class M0005_BreakoutSets : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "StoredBreakoutSets",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                Name = table.Column<string>(maxLength: Lengths.Text),
                Rooms = table.Column<string>(),
                SavedAt = table.Column<long>(),
                SavedBy = table.Column<string>(maxLength: Lengths.Text),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_StoredBreakoutSets", set => set.Id);
                table.ForeignKey("FK_StoredBreakoutSets_Programmes_ProgrammeId", set => set.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_StoredBreakoutSets_ProgrammeId_Name", "StoredBreakoutSets", ["ProgrammeId", "Name"], unique: true);
    }
}
